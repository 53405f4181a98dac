<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-steps.ftl" as steps>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-refused-title")}
<#elseif section = "form">
  <@house.above/>
  <div id="torii-refused" class="${properties.kcFormClass!}">
    <p id="torii-refused-why" role="alert">${msg(torii.why(), torii.until())}</p>
    <p>${msg("torii-reference")} <strong id="torii-reference">${torii.reference().value()}</strong></p>
    <#if torii.home??>
      <@steps.home/>
    <#elseif url.loginRestartFlowUrl??>
      <p><a id="torii-restart" href="${url.loginRestartFlowUrl}">${msg("torii-code-restart")}</a></p>
    </#if>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
