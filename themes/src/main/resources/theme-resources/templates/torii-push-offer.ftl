<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-push-parts.ftl" as parts>
<#import "torii-waiting.ftl" as waiting>
<#macro screen codes>
<section aria-labelledby="torii-push-screen">
  <h2 id="torii-push-screen">${msg("torii-push-screen")}</h2>
  <p>${msg("torii-push-scan")}</p>
  <p><img id="torii-push-qr" class="torii-push-qr" src="${codes.qr()}" alt="${msg("torii-push-qr")}" width="240" height="240"></p>
  <p>${msg("torii-push-type")}</p>
  <dl class="torii-push-facts">
    <dt>${msg("torii-push-app")}</dt><dd id="torii-push-app">${codes.app()}</dd>
    <dt>${msg("torii-push-username")}</dt><dd id="torii-push-username">${codes.username()}</dd>
    <dt>${msg("torii-push-typed")}</dt><dd><code id="torii-push-typed">${codes.typed()}</code></dd>
  </dl>
</section>
</#macro>
<#macro phone codes iphone>
<section aria-labelledby="torii-push-phone">
  <h2 id="torii-push-phone">${msg("torii-push-phone")}</h2>
  <p><a id="torii-push-link" href="${codes.link()}" target="_blank" rel="noopener noreferrer" aria-describedby="torii-push-beside" class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-push-open")}</a></p>
  <p id="torii-push-beside">${msg("torii-push-beside")}</p>
  <p>${msg("torii-push-paste")}</p>
  <p><code id="torii-push-code">${codes.code()}</code></p>
  <p>
    <button type="button" hidden data-torii-copy="torii-push-code" data-torii-copied="torii-push-copied" class="${properties.kcButtonSecondaryClass!}">${msg("torii-push-copy")}</button>
    <span id="torii-push-copied" role="status" data-torii-words="${msg("torii-push-copied")}"></span>
  </p>
  <details id="torii-push-iphone"<#if iphone> open</#if>>
    <summary>${msg("torii-push-iphone")}</summary>
    <p>${msg("torii-push-iphone-why")}</p>
    <ol class="${properties.kcListClass!}">
      <li>${msg("torii-push-iphone-1")}</li>
      <li>${msg("torii-push-iphone-2")}</li>
      <li>${msg("torii-push-iphone-3")}</li>
    </ol>
  </details>
</section>
</#macro>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-push-title")}
<#elseif section = "form">
  <@house.above/>
  <@parts.style/>
  <div id="torii-push-offer" class="torii-push torii-once">
    <@parts.said key=torii.said() tone=(torii.said() == "torii-push-nobody")?then("info", "warning")/>
    <p>${msg("torii-push-intro")}</p>
    <#if torii.viewer().phone()>
      <@phone torii.codes() torii.viewer().iphone()/>
      <@screen torii.codes()/>
    <#else>
      <@screen torii.codes()/>
      <@phone torii.codes() torii.viewer().iphone()/>
    </#if>
    <p id="torii-push-until">${msg("torii-push-until", torii.until())}</p>
    <p role="note"><strong>${msg("torii-push-nobody-asks")}</strong></p>
    <p id="torii-push-waits">${msg("torii-push-waits")}</p>
    <form id="torii-continue" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <input type="hidden" name="torii-act" value="continue">
      <button id="torii-push-continue" type="submit" aria-describedby="torii-push-waits" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-push-continue")}</button>
    </form>
    <@parts.anew "torii-push-new"/>
    <details id="torii-push-ends">
      <summary>${msg("torii-push-ends")}</summary>
      <ul class="${properties.kcListClass!}">
        <li>${msg("torii-push-ends-data")}</li>
        <li>${msg("torii-push-ends-phone")}</li>
        <li>${msg("torii-push-ends-private")}</li>
        <li>${msg("torii-push-ends-iphone")}</li>
        <li>${msg("torii-push-ends-unused")}</li>
      </ul>
      <p>${msg("torii-push-ends-so")}</p>
    </details>
    <@parts.cancel/>
  </div>
  <@waiting.wait torii.waiting()/>
  <@parts.once/>
  <script type="module" src="${url.resourcesPath}/js/torii-copy.js"></script>
  <@house.below/>
</#if>
</@layout.registrationLayout>
