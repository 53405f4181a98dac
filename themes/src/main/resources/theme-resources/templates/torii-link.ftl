<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#macro hand things>
  <#if things?has_content>
    <p id="torii-at-hand-intro">${msg("torii-recovery-at-hand")}</p>
    <ul id="torii-at-hand" aria-labelledby="torii-at-hand-intro" class="${properties.kcListClass!}">
      <#list things as thing><li>${thing}</li></#list>
    </ul>
  </#if>
</#macro>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-link-title")}
<#elseif section = "form">
  <@house.above/>
  <div id="torii-link" class="${properties.kcFormClass!}" data-torii-linked="${torii.state().since()?has_content?c}">
    <#if torii.said().key()?has_content>
      <#assign tone = torii.said().good()?then("success", "warning")>
      <div id="torii-link-said" data-torii-said="${torii.said().key()}" role="${torii.said().good()?then("status", "alert")}" class="alert-${tone} ${properties.kcAlertClass!} pf-m-${tone}">
        <div class="${properties.kcAlertIconClass!}"><span class="${torii.said().good()?then(properties.kcFeedbackSuccessIcon!, properties.kcFeedbackWarningIcon!)}" aria-hidden="true"></span></div>
        <span class="${properties.kcAlertTitleClass!} kc-feedback-text">${msg(torii.said().key())}</span>
      </div>
      <#if torii.said().reference()?has_content>
        <p>${msg("torii-reference")} <strong id="torii-reference">${torii.said().reference()}</strong></p>
      </#if>
    </#if>
    <p>${msg("torii-link-what", torii.service())}</p>
    <#if torii.state().since()?has_content>
      <p id="torii-link-state">${msg("torii-link-linked", torii.state().since(), torii.state().counts())}</p>
      <#if torii.asking()>
        <p role="alert">${msg("torii-link-really")}</p>
        <form id="torii-unlink-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
          <button id="torii-unlink" name="torii-act" value="unlink" type="submit" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-link-remove-yes")}</button>
          <button id="torii-unlink-not" name="torii-act" value="show" type="submit" class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-link-remove-no")}</button>
        </form>
      <#else>
        <form id="torii-unlink-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
          <button id="torii-unlink-ask" name="torii-act" value="unlink-ask" type="submit" class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-link-remove")}</button>
        </form>
      </#if>
    <#else>
      <p id="torii-link-state">${msg("torii-link-unlinked")}</p>
      <@hand torii.atHand()/>
      <form id="torii-link-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
        <button id="torii-link-now" name="torii-act" value="link" type="submit" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-link-now")}</button>
      </form>
    </#if>
    <form id="torii-leave-form" action="${url.loginAction}" method="post">
      <button id="torii-leave" name="torii-act" value="leave" type="submit" class="${properties.kcButtonLinkClass!}">${msg("torii-link-leave")}</button>
    </form>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
