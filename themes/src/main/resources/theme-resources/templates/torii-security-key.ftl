<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-verify-parts.ftl" as parts>
<@layout.registrationLayout displayMessage=true; section>
<#if section = "header">
  ${msg(torii.passkey()?then("torii-key-title-passkey", "torii-key-title"))}
<#elseif section = "form">
  <@house.above/>
  <div id="torii-key" class="${properties.kcFormClass!}" data-torii-challenge="${torii.ceremony().challenge()}" data-torii-rp="${torii.ceremony().rpId()}"
       data-torii-verification="${torii.ceremony().userVerification()}" data-torii-timeout="${torii.ceremony().timeout()?c}"
       data-torii-unsupported="${msg("torii-key-unsupported")}">
    <p id="torii-key-intro">${msg(torii.passkey()?then("torii-key-intro-passkey", "torii-key-intro"))}</p>
    <@parts.problem "torii-key-problem" torii.problem()/>
    <form id="webauth" action="${url.loginAction}" method="post" hidden>
      <input type="hidden" id="clientDataJSON" name="clientDataJSON">
      <input type="hidden" id="authenticatorData" name="authenticatorData">
      <input type="hidden" id="signature" name="signature">
      <input type="hidden" id="credentialId" name="credentialId">
      <input type="hidden" id="userHandle" name="userHandle">
      <input type="hidden" id="error" name="error">
    </form>
    <form id="authn_select" hidden>
      <#list torii.keys() as key>
        <input type="hidden" name="authn_use_chk" value="${key.id()}">
      </#list>
    </form>
    <ul id="torii-key-list" class="${properties.kcListClass!}">
      <#list torii.keys() as key>
        <li>${key.label()?has_content?then(key.label(), msg(torii.passkey()?then("torii-line-PASSKEY", "torii-line-SECURITY_KEY")))}</li>
      </#list>
    </ul>
    <@parts.trust "webauth"/>
    <div class="${properties.kcFormActionGroupClass!}">
      <button id="torii-key-use" type="button" disabled autofocus aria-describedby="torii-key-intro" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg(torii.passkey()?then("torii-key-use-passkey", "torii-key-use"))}</button>
    </div>
    <noscript><p role="alert">${msg("torii-key-needs-script")}</p></noscript>
    <@parts.ways/>
  </div>
  <script type="module" src="${url.resourcesPath}/js/torii-security-key.js"></script>
  <@house.below/>
</#if>
</@layout.registrationLayout>
