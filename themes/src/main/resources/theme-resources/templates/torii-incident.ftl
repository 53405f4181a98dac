<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-recovery-parts.ftl" as recovery>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-incident-title")}
<#elseif section = "form">
  <@house.above/>
  <div id="torii-incident" class="${properties.kcFormClass!}">
    <p role="alert">${msg("torii-incident-body")}</p>
    <@recovery.support torii.support()/>
    <@recovery.reference torii.reference().value()/>
    <#if url.loginRestartFlowUrl??>
      <p><a id="torii-restart" href="${url.loginRestartFlowUrl}">${msg("torii-code-restart")}</a></p>
    </#if>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
