<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg(torii.pass().text()?has_content?then("torii-issued-title", "torii-issued-title-password"))}
<#elseif section = "form">
  <@house.above/>
  <div id="torii-recovery-issued" class="${properties.kcFormClass!}">
    <#if torii.next().password()>
      <p id="torii-issued-password" role="status">${msg("torii-issued-password")}</p>
    </#if>
    <#if torii.pass().text()?has_content>
      <p id="torii-issued-what">${msg("torii-issued-what")}</p>
      <p><code id="torii-pass" class="torii-pass" translate="no">${torii.pass().text()}</code></p>
      <p>
        <button type="button" hidden data-torii-copy="torii-pass" data-torii-copied="torii-pass-copied" data-torii-clear="60" class="${properties.kcButtonSecondaryClass!}">${msg("torii-issued-copy")}</button>
        <span id="torii-pass-copied" role="status" data-torii-words="${msg("torii-issued-copied")}"></span>
      </p>
      <p id="torii-pass-until">${msg("torii-issued-until", torii.pass().minutes(), torii.pass().end())}</p>
      <p>${msg("torii-issued-once")}</p>
      <p role="note"><strong>${msg("torii-issued-nobody-asks")}</strong></p>
    </#if>
    <p>${msg(torii.pass().text()?has_content?then("torii-issued-next", "torii-issued-next-password"))}</p>
    <p><a id="torii-issued-next" href="${torii.next().address()}" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-issued-go")}</a></p>
  </div>
  <link rel="stylesheet" href="${url.resourcesPath}/css/torii-recovery.css">
  <script type="module" src="${url.resourcesPath}/js/torii-copy.js"></script>
  <@house.below/>
</#if>
</@layout.registrationLayout>
