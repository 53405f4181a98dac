<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-steps.ftl" as steps>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-enroll-guard-title")}
<#elseif section = "form">
  <@house.above/>
  <@steps.style/>
  <div id="torii-enroll-guard" class="torii-enroll">
    <@steps.said torii.notice()/>
    <#if torii.notice().good()>
      <p>${msg("torii-enroll-guard-done")}</p>
      <@steps.methods torii.methods()/>
      <form id="torii-continue-form" action="${url.loginAction}" method="post">
        <button id="torii-continue" name="torii-act" value="continue" type="submit" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-enroll-guard-continue")}</button>
      </form>
    <#else>
      <p>${msg("torii-enroll-guard-intro")}</p>
      <ul class="torii-advice ${properties.kcListClass!}">
        <li>${msg("torii-advice-default")}</li>
        <li>${msg("torii-advice-twice")}</li>
      </ul>
      <@steps.panels torii.panels()/>
      <#if url.loginRestartFlowUrl??><p><a id="torii-restart" href="${url.loginRestartFlowUrl}">${msg("torii-code-restart")}</a></p></#if>
    </#if>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
