<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-verify-parts.ftl" as parts>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-token-title")}
<#elseif section = "form">
  <@house.above/>
  <#assign problem = torii.problem().key()>
  <div id="torii-token" class="${properties.kcFormClass!}">
    <p id="torii-token-intro">${msg(torii.serials()?has_content?then("torii-token-intro", "torii-token-none"))}</p>
    <@parts.problem "torii-token-problem" torii.problem()/>
    <#if torii.serials()?has_content>
      <form id="torii-token-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
        <#if torii.serials()?size == 1>
          <p id="torii-token-serial">${msg("torii-token-serial", torii.serials()[0])}</p>
          <input type="hidden" name="torii-serial" value="${torii.serials()[0]}">
        <#else>
          <fieldset>
            <legend>${msg("torii-token-which")}</legend>
            <#list torii.serials() as serial>
              <label><input type="radio" name="torii-serial" value="${serial}" required<#if serial == torii.chosen()> checked</#if>> ${msg("torii-token-serial", serial)}</label>
            </#list>
          </fieldset>
        </#if>
        <div class="${properties.kcFormGroupClass!}">
          <label for="torii-token-code" class="${properties.kcLabelClass!}">${msg("torii-token-label")}</label>
          <span class="${properties.kcInputClass!}<#if problem?has_content> ${properties.kcError!}</#if>">
            <input id="torii-token-code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" maxlength="20" autofocus required
                   aria-describedby="torii-token-intro<#if problem?has_content> torii-token-problem</#if>"<#if problem?has_content> aria-invalid="true"</#if>>
          </span>
        </div>
        <div class="${properties.kcFormActionGroupClass!}">
          <button id="torii-token-verify" name="torii-act" value="verify" type="submit" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-code-verify")}</button>
        </div>
      </form>
    </#if>
    <#if isAppInitiatedAction??>
      <form id="torii-token-cancel-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
        <button id="torii-token-cancel" name="cancel-aia" value="true" type="submit" class="${properties.kcButtonLinkClass!}">${msg("doCancel")}</button>
      </form>
    </#if>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
