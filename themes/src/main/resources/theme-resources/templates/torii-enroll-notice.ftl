<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-enroll-title")}
<#elseif section = "form">
  <@house.above/>
  <div id="torii-enroll-notice-page" class="${properties.kcFormClass!}" data-torii-notice="${torii.words()}">
    <p role="alert">${msg(torii.words())}</p>
    <#if torii.guarded()>
      <#if url.loginRestartFlowUrl??><p><a id="torii-restart" href="${url.loginRestartFlowUrl}">${msg("torii-code-restart")}</a></p></#if>
    <#else>
      <p><a id="torii-again" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}" href="${torii.again()}">${msg("torii-enroll-again")}</a></p>
      <form id="torii-leave-form" action="${url.loginAction}" method="post">
        <button id="torii-leave" name="torii-act" value="leave" type="submit" class="${properties.kcButtonLinkClass!}">${msg("torii-enroll-leave")}</button>
      </form>
    </#if>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
