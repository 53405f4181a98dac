<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-refused-title")}
<#elseif section = "form">
  <link rel="stylesheet" href="${url.resourcesPath}/css/torii.css">
  <div id="torii-refused" class="${properties.kcFormClass!}">
    <p id="torii-refused-why" role="alert">${msg(torii.why(), torii.until())}</p>
    <p>${msg("torii-reference")} <strong id="torii-reference">${torii.reference().value()}</strong></p>
    <#if url.loginRestartFlowUrl??>
      <p><a id="torii-restart" href="${url.loginRestartFlowUrl}">${msg("torii-code-restart")}</a></p>
    </#if>
  </div>
</#if>
</@layout.registrationLayout>
