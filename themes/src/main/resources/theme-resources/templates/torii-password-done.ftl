<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-password-title")}
<#elseif section = "form">
  <@house.above/>
  <div id="torii-password-done" class="${properties.kcFormClass!}">
    <p role="status">${msg("torii-password-done")}</p>
    <#if torii.restarts()>
      <p><a id="torii-password-sign-in" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}" href="${url.loginRestartFlowUrl}">${msg("torii-password-sign-in")}</a></p>
    <#elseif torii.home()?has_content>
      <p><a id="torii-password-sign-in" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}" href="${torii.home()}">${msg("torii-password-sign-in")}</a></p>
    </#if>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
