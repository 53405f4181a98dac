<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-verify-parts.ftl" as parts>
<@layout.registrationLayout displayMessage=!torii.problem().key()?has_content; section>
<#if section = "header">
  ${msg("torii-recovery-code-title")}
<#elseif section = "form">
  <@house.above/>
  <#assign problem = torii.problem().key()>
  <div id="torii-recovery" class="${properties.kcFormClass!}">
    <p id="torii-recovery-intro">${msg("torii-recovery-code-intro")}</p>
    <@parts.problem "torii-recovery-problem" torii.problem()/>
    <form id="torii-recovery-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <div class="${properties.kcFormGroupClass!}">
        <label for="torii-recovery-field" class="${properties.kcLabelClass!}">${msg("torii-recovery-label", torii.number()?c)}</label>
        <span class="${properties.kcInputClass!}<#if problem?has_content> ${properties.kcError!}</#if>">
          <input id="torii-recovery-field" name="recoveryCodeInput" type="text" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="40" autofocus required
                 aria-describedby="torii-recovery-intro<#if problem?has_content> torii-recovery-problem</#if>"<#if problem?has_content> aria-invalid="true"</#if>>
        </span>
      </div>
      <div class="${properties.kcFormActionGroupClass!}">
        <button id="torii-recovery-verify" name="torii-act" value="verify" type="submit" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-code-verify")}</button>
      </div>
    </form>
    <@parts.ways/>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
