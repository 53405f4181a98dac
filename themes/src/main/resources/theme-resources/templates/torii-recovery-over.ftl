<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-recovery-title")}
<#elseif section = "form">
  <link rel="stylesheet" href="${url.resourcesPath}/css/torii.css">
  <div id="torii-recovery-over" class="${properties.kcFormClass!}">
    <p role="alert">${msg("torii-recovery-over")}</p>
    <p><a id="torii-recovery-again" href="${torii}">${msg("torii-recovery-again")}</a></p>
  </div>
</#if>
</@layout.registrationLayout>
