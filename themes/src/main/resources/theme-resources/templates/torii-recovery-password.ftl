<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-recovery-password-title")}
<#elseif section = "form">
  <@house.above/>
  <div id="torii-recovery-password" class="${properties.kcFormClass!}">
    <p>${msg("torii-recovery-password-what")}</p>
    <#if torii.problem().key()?has_content>
      <div id="torii-recovery-password-problem" role="alert" class="alert-danger ${properties.kcAlertClass!} pf-m-danger">
        <div class="${properties.kcAlertIconClass!}"><span class="${properties.kcFeedbackErrorIcon!}" aria-hidden="true"></span></div>
        <span class="${properties.kcAlertTitleClass!} kc-feedback-text">${msg(torii.problem().key(), torii.problem().figures()[0]!"", torii.problem().figures()[1]!"")}</span>
      </div>
    </#if>
    <form id="torii-password-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <input type="hidden" name="torii-choice" value="${torii.choice()}">
      <div class="${properties.kcFormGroupClass!}">
        <label for="password-new" class="${properties.kcLabelClass!}">${msg("passwordNew")}</label>
        <span class="${properties.kcInputClass!}"><input id="password-new" name="password-new" type="password" autocomplete="new-password" required autofocus<#if torii.problem().key()?has_content> aria-invalid="true" aria-describedby="torii-recovery-password-problem"</#if>></span>
      </div>
      <div class="${properties.kcFormGroupClass!}">
        <label for="password-confirm" class="${properties.kcLabelClass!}">${msg("passwordConfirm")}</label>
        <span class="${properties.kcInputClass!}"><input id="password-confirm" name="password-confirm" type="password" autocomplete="new-password" required></span>
      </div>
      <button id="torii-password-set" name="torii-act" value="password" type="submit" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-recovery-password-set")}</button>
    </form>
    <form id="torii-password-back-form" action="${url.loginAction}" method="post">
      <button id="torii-password-back" name="torii-act" value="again" type="submit" class="${properties.kcButtonLinkClass!}">${msg("torii-recovery-back")}</button>
    </form>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
