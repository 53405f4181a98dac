<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-recovery-title")}
<#elseif section = "form">
  <@house.above/>
  <div id="torii-recovery-over" class="${properties.kcFormClass!}">
    <p role="alert">${msg("torii-recovery-over")}</p>
    <p><a id="torii-recovery-again" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}" href="${torii}">${msg("torii-recovery-again")}</a></p>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
