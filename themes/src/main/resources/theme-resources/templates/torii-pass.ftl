<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-verify-parts.ftl" as parts>
<@layout.registrationLayout displayMessage=true; section>
<#if section = "header">
  ${msg("torii-pass-title")}
<#elseif section = "form">
  <@house.above/>
  <#assign refused = torii.problem()?has_content>
  <div id="torii-pass" class="${properties.kcFormClass!}">
    <p id="torii-pass-intro">${msg("torii-pass-intro")}</p>
    <#if refused>
      <div id="torii-pass-problem" role="alert" class="alert-danger ${properties.kcAlertClass!} pf-m-danger">
        <div class="${properties.kcAlertIconClass!}"><span class="${properties.kcFeedbackErrorIcon!}" aria-hidden="true"></span></div>
        <span class="${properties.kcAlertTitleClass!} kc-feedback-text">${msg(torii.problem())}</span>
      </div>
    </#if>
    <form id="torii-pass-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post" autocomplete="off">
      <div class="${properties.kcFormGroupClass!}">
        <label for="torii-pass-field" class="${properties.kcLabelClass!}">${msg("torii-pass-label")}</label>
        <span class="${properties.kcInputClass!}<#if refused> ${properties.kcError!}</#if>">
          <input id="torii-pass-field" name="torii-pass" type="text" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="64" autofocus required
                 aria-describedby="torii-pass-warning<#if refused> torii-pass-problem</#if>"<#if refused> aria-invalid="true"</#if>>
        </span>
      </div>
      <p id="torii-pass-warning" class="${properties.kcFormHelperTextClass!}">${msg("torii-pass-warning")}</p>
      <div class="${properties.kcFormActionGroupClass!}">
        <button id="torii-pass-verify" name="torii-act" value="verify" type="submit" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-pass-use")}</button>
      </div>
    </form>
    <#if torii.ways()>
      <@parts.ways/>
    <#else>
      <form id="torii-none-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
        <button id="torii-none" name="torii-act" value="none-of-these" type="submit" class="${properties.kcButtonLinkClass!}">${msg("torii-pass-none")}</button>
      </form>
    </#if>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
