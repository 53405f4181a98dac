<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-recovery-parts.ftl" as recovery>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-recovery-title")}
<#elseif section = "form">
  <@house.above/>
  <div id="torii-recovery-failed" class="${properties.kcFormClass!}">
    <p role="alert">${msg("torii-recovery-failed")}</p>
    <p>${msg("torii-recovery-failed-why")}</p>
    <p><a id="torii-recovery-again" href="${torii.again()}">${msg("torii-recovery-again")}</a></p>
    <@recovery.support torii.support()/>
    <@recovery.reference torii.reference().value()/>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
