<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-device-title")}
<#elseif section = "form">
  <@house.above/>
  <div id="torii-device" class="${properties.kcFormClass!}">
    <p id="torii-device-question">${msg("torii-device-question", torii.client())}</p>
    <p role="note">${msg("torii-device-warning")}</p>
    <form id="torii-device-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <button id="torii-device-yes" name="torii-act" value="confirm-device" type="submit" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-device-yes")}</button>
      <button id="torii-device-no" name="torii-act" value="deny-device" type="submit" class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-device-no")}</button>
    </form>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
