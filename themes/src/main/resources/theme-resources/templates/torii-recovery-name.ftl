<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#assign wrong = messagesPerField.existsError("username", "password")>
<@layout.registrationLayout displayMessage=!wrong; section>
<#if section = "header">
  ${msg("torii-recovery-name-title")}
<#elseif section = "form">
  <@house.above/>
  <form id="kc-form-login" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
    <p>${msg("torii-recovery-name")}</p>
    <div class="${properties.kcFormGroupClass!}">
      <label for="username" class="${properties.kcLabelClass!}"><#if !realm.loginWithEmailAllowed>${msg("username")}<#elseif !realm.registrationEmailAsUsername>${msg("usernameOrEmail")}<#else>${msg("email")}</#if></label>
      <span class="${properties.kcInputClass!}"><input id="username" name="username" value="${torii}" type="text" autocomplete="username" autocapitalize="none" spellcheck="false" dir="ltr" required autofocus<#if wrong> aria-invalid="true" aria-describedby="input-error"</#if>></span>
      <#if wrong><p id="input-error" role="alert" class="${properties.kcInputErrorMessageClass!}">${messagesPerField.getFirstError("username", "password")}</p></#if>
    </div>
    <div class="${properties.kcFormGroupClass!}">
      <label for="password" class="${properties.kcLabelClass!}">${msg("password")}</label>
      <span class="${properties.kcInputClass!}"><input id="password" name="password" type="password" autocomplete="current-password" dir="ltr" required<#if wrong> aria-invalid="true"</#if>></span>
    </div>
    <div class="${properties.kcFormActionGroupClass!}">
      <button id="kc-login" name="login" type="submit" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("doContinue")}</button>
    </div>
  </form>
  <@house.below/>
</#if>
</@layout.registrationLayout>
