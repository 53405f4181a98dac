<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-application-parts.ftl" as application>
<#import "torii-recovery-parts.ftl" as recovery>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-guard-title")}
<#elseif section = "form">
  <@house.above/>
  <@recovery.style/>
  <div id="torii-guard" class="${properties.kcFormClass!}" data-torii-way="${torii.way()}">
    <p id="torii-guard-body" role="alert">${msg("torii-guard-body")}</p>
    <p id="torii-guard-why">${msg(torii.why())}</p>
    <#if torii.way() == "REGISTER">
      <p>${msg("torii-guard-way-register")}</p>
      <form id="torii-guard-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
        <button id="torii-guard-register" name="torii-act" value="register" type="submit" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-guard-register")}</button>
      </form>
    <#else>
      <p>${msg("torii-guard-way-help")}</p>
      <#if torii.ways().links()?has_content>
        <@recovery.ways torii.ways()/>
      <#else>
        <@recovery.support torii.ways().support()/>
      </#if>
    </#if>
    <#if torii.pickUp().offered()>
      <@application.style/>
      <section class="torii-application" aria-labelledby="torii-guard-pick-up">
        <h2 id="torii-guard-pick-up">${msg("torii-application-have-code")}</h2>
        <@application.said torii.pickUp().said()/>
        <@application.pickUp primary=(torii.way() == "HELP")/>
      </section>
    </#if>
    <p>${msg("torii-reference")} <strong id="torii-reference">${torii.reference().value()}</strong></p>
    <#if url.loginRestartFlowUrl??>
      <p><a id="torii-restart" href="${url.loginRestartFlowUrl}">${msg("torii-code-restart")}</a></p>
    </#if>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
