<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-incident-title")}
<#elseif section = "form">
  <link rel="stylesheet" href="${url.resourcesPath}/css/torii.css">
  <div id="torii-incident" class="${properties.kcFormClass!}">
    <p role="alert">${msg("torii-incident-body")}</p>
    <p>${msg("torii-reference")} <strong id="torii-reference">${torii.value()}</strong></p>
    <#if url.loginRestartFlowUrl??>
      <p><a id="torii-restart" href="${url.loginRestartFlowUrl}">${msg("torii-code-restart")}</a></p>
    </#if>
  </div>
</#if>
</@layout.registrationLayout>
