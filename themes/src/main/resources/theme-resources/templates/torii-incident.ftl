<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-incident-title")}
<#elseif section = "form">
  <@house.above/>
  <div id="torii-incident" class="${properties.kcFormClass!}">
    <p role="alert">${msg("torii-incident-body")}</p>
    <p>${msg("torii-reference")} <strong id="torii-reference">${torii.value()}</strong></p>
    <#if url.loginRestartFlowUrl??>
      <p><a id="torii-restart" href="${url.loginRestartFlowUrl}">${msg("torii-code-restart")}</a></p>
    </#if>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
