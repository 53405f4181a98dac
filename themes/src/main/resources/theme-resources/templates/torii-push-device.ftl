<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-push-parts.ftl" as parts>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-push-device-title")}
<#elseif section = "form">
  <@house.above/>
  <@parts.style/>
  <div id="torii-push-device" class="torii-push torii-once">
    <@parts.said key=torii.problem()/>
    <p>${msg("torii-push-device-intro")}</p>
    <dl class="torii-push-facts">
      <dt>${msg("torii-push-device-label")}</dt><dd id="torii-push-label">${torii.label()}</dd>
      <dt>${msg("torii-push-device-kind")}</dt><dd id="torii-push-kind">${torii.kind()}</dd>
      <dt>${msg("torii-push-device-address")}</dt><dd id="torii-push-address">${torii.address()}</dd>
    </dl>
    <p role="note">${msg("torii-push-device-warning")}</p>
    <form id="torii-push-device-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <div class="torii-push-choice">
        <button id="torii-push-yes" name="torii-act" value="yes" type="submit" class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-push-device-yes")}</button>
        <button id="torii-push-no" name="torii-act" value="no" type="submit" class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-push-device-no")}</button>
      </div>
    </form>
    <@parts.cancel/>
  </div>
  <@parts.once/>
  <@house.below/>
</#if>
</@layout.registrationLayout>
