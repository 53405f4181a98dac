<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-guard-title")}
<#elseif section = "form">
  <div id="torii-guard" class="${properties.kcFormClass!}">
    <p id="torii-guard-body" role="alert">${msg("torii-guard-body")}</p>
    <p>${msg("torii-guard-help")}</p>
    <#if torii.methods()>
      <form id="torii-guard-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
        <button id="torii-guard-back" name="torii-act" value="methods" type="submit" class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-guard-back")}</button>
      </form>
    </#if>
    <#if url.loginRestartFlowUrl??>
      <p><a id="torii-restart" href="${url.loginRestartFlowUrl}">${msg("torii-code-restart")}</a></p>
    </#if>
  </div>
</#if>
</@layout.registrationLayout>
