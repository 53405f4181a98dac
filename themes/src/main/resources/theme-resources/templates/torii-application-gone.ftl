<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-application-gone-title")}
<#elseif section = "form">
  <@house.above/>
  <div id="torii-application-gone" class="${properties.kcFormClass!}" data-torii-said="${torii.words()}">
    <p role="alert">${msg(torii.words())}</p>
    <p><a id="torii-again" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}" href="${torii.again()}">${msg("torii-application-again")}</a></p>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
