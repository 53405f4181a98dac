<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg(torii.title())}
<#elseif section = "form">
  <@house.above/>
  <div id="torii-registration-end" data-torii-end="${torii.words()}" class="${properties.kcFormClass!}">
    <p role="status">${msg(torii.words())}</p>
    <p><a id="torii-registration-sign-in" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}" href="${torii.home()}">${msg("torii-registration-sign-in")}</a></p>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
