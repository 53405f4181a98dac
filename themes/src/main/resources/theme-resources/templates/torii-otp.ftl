<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-verify-parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!torii.problem().key()?has_content; section>
<#if section = "header">
  ${msg("torii-otp-title")}
<#elseif section = "form">
  <@house.above/>
  <#assign problem = torii.problem().key()>
  <div id="torii-otp" class="${properties.kcFormClass!}">
    <p id="torii-otp-device">${torii.label()?has_content?then(msg("torii-otp-intro-named", torii.label()), msg("torii-otp-intro"))}</p>
    <@parts.problem "torii-otp-problem" torii.problem()/>
    <form id="torii-otp-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <input type="hidden" name="selectedCredentialId" value="${torii.credential()}">
      <div class="${properties.kcFormGroupClass!}">
        <label for="torii-otp-field" class="${properties.kcLabelClass!}">${msg("torii-otp-label")}</label>
        <span class="${properties.kcInputClass!}<#if problem?has_content> ${properties.kcError!}</#if>">
          <input id="torii-otp-field" name="otp" type="text" inputmode="numeric" autocomplete="one-time-code" maxlength="20" autofocus required
                 aria-describedby="torii-otp-device<#if problem?has_content> torii-otp-problem</#if>"<#if problem?has_content> aria-invalid="true"</#if>>
        </span>
      </div>
      <@parts.trust "torii-otp-form"/>
      <div class="${properties.kcFormActionGroupClass!}">
        <button id="torii-otp-verify" name="torii-act" value="verify" type="submit" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-code-verify")}</button>
      </div>
    </form>
    <@parts.ways/>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
