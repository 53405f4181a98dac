<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-verify-parts.ftl" as parts>
<#import "torii-recovery-parts.ftl" as recovery>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-none-title")}
<#elseif section = "form">
  <@house.above/>
  <div id="torii-none-page" class="${properties.kcFormClass!}">
    <p id="torii-methods-intro">${msg("torii-none-first")}</p>
    <form id="torii-methods-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <input type="hidden" name="torii-act" value="method">
      <@parts.lines torii.methods()/>
    </form>
    <@recovery.ways torii.ways()/>
    <@recovery.reference torii.reference().value()/>
    <#if url.loginRestartFlowUrl??>
      <p><a id="torii-restart" href="${url.loginRestartFlowUrl}">${msg("torii-code-restart")}</a></p>
    </#if>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
