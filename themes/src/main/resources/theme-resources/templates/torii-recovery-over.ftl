<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-recovery-parts.ftl" as recovery>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-recovery-title")}
<#elseif section = "form">
  <@house.above/>
  <div id="torii-recovery-over" class="${properties.kcFormClass!}">
    <p role="alert">${msg("torii-recovery-over")}</p>
    <p><a id="torii-recovery-again" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}" href="${torii.again()}">${msg("torii-recovery-again")}</a></p>
    <@recovery.support torii.support()/>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
