<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-enroll-title")}
<#elseif section = "form">
  <@house.above/>
  <div id="torii-left" class="${properties.kcFormClass!}">
    <p id="torii-left-words" role="status">${msg(torii.words())}</p>
    <#if torii.home()?has_content>
      <p><a id="torii-left-home" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}" href="${torii.home()}">${torii.name()?has_content?then(msg("torii-left-to", torii.name()), msg("torii-left-account"))}</a></p>
    </#if>
    <p><a id="torii-again" href="${torii.again()}">${msg("torii-enroll-again")}</a></p>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
