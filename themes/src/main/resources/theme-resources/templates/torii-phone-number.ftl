<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-phone-title")}
<#elseif section = "form">
  <@house.above/>
  <#assign problem = torii.problem().key()>
  <#assign wrong = torii.problem().tone() == "danger">
  <#assign dialled = torii.extensionRefused()>
  <div id="torii-phone" class="${properties.kcFormClass!}">
  <p id="torii-phone-intro">${msg("torii-phone-intro")}</p>
  <#if problem?has_content>
    <div id="torii-phone-problem" role="alert" class="alert-${torii.problem().tone()} ${properties.kcAlertClass!} pf-m-${torii.problem().tone()}">
      <div class="${properties.kcAlertIconClass!}"><span class="${(torii.problem().tone() == "danger")?then(properties.kcFeedbackErrorIcon!, properties.kcFeedbackInfoIcon!)}" aria-hidden="true"></span></div>
      <span class="${properties.kcAlertTitleClass!} kc-feedback-text">${msg(problem, torii.problem().figure())}</span>
    </div>
  </#if>
  <#list torii.offered() as offered>
    <form id="torii-offered-${offered.slot()}" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <p id="torii-offered-about-${offered.slot()}">${msg("torii-phone-offered", offered.masked(), msg("torii-phone-slot-" + offered.slot()))}</p>
      <input type="hidden" name="torii-offered" value="${offered.id()}">
      <div class="${properties.kcFormActionGroupClass!}">
        <button name="torii-act" value="offered" type="submit" class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}" aria-describedby="torii-offered-about-${offered.slot()}">${msg("torii-phone-offered-send")}</button>
      </div>
    </form>
  </#list>
  <#if torii.slots()?has_content>
    <form id="torii-phone-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <div role="radiogroup" aria-labelledby="torii-slot-label" class="${properties.kcFormGroupClass!}">
        <p id="torii-slot-label" class="${properties.kcLabelClass!}">${msg("torii-phone-slot-label")}</p>
        <#list torii.slots() as slot>
          <div class="${properties.kcCheckboxClass!}">
            <input id="torii-slot-${slot}" class="${properties.kcCheckboxInputClass!}" name="torii-slot" type="radio" value="${slot}" required
                   <#if slot == torii.typed().slot() || (torii.typed().slot() == "" && slot == torii.slots()[0])>checked</#if>>
            <label for="torii-slot-${slot}" class="${properties.kcCheckboxLabelClass!}">${msg("torii-phone-slot-" + slot)}</label>
          </div>
        </#list>
      </div>
      <div class="${properties.kcFormGroupClass!}">
        <label for="torii-number" class="${properties.kcLabelClass!}">${msg("torii-phone-number-label")}</label>
        <span class="${properties.kcInputClass!}<#if wrong && !dialled> ${properties.kcError!}</#if>">
          <input id="torii-number" name="torii-number" type="tel" inputmode="tel" autocomplete="tel" maxlength="40"<#if !dialled> autofocus</#if> required
                 value="${torii.typed().number()}" aria-describedby="torii-number-hint<#if problem?has_content && !dialled> torii-phone-problem</#if>"
                 <#if wrong && !dialled>aria-invalid="true"</#if>>
        </span>
        <p id="torii-number-hint" class="${properties.kcFormHelperTextClass!}">${msg(torii.home()?has_content?then("torii-phone-number-hint-home", "torii-phone-number-hint"))}</p>
      </div>
      <#if torii.slots()?seq_contains("OFFICE")>
        <div class="${properties.kcFormGroupClass!}">
          <label for="torii-extension" class="${properties.kcLabelClass!}">${msg("torii-phone-extension-label")}</label>
          <span class="${properties.kcInputClass!}<#if dialled> ${properties.kcError!}</#if>">
            <input id="torii-extension" name="torii-extension" type="text" inputmode="tel" autocomplete="tel-extension" maxlength="20"<#if dialled> autofocus</#if>
                   value="${torii.typed().extension()}" aria-describedby="torii-extension-hint<#if dialled> torii-phone-problem</#if>"
                   <#if dialled>aria-invalid="true"</#if>>
          </span>
          <p id="torii-extension-hint" class="${properties.kcFormHelperTextClass!}">${msg("torii-phone-extension-hint")}</p>
        </div>
      </#if>
      <p>${msg("torii-phone-cost")}</p>
      <div class="${properties.kcFormActionGroupClass!}">
        <button id="torii-send" name="torii-act" value="send" type="submit" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-phone-send")}</button>
      </div>
      <#if torii.calls()>
        <div class="${properties.kcFormActionGroupClass!}">
          <button id="torii-call-me" name="torii-act" value="call" type="submit" class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}" aria-describedby="torii-call-why">${msg("torii-phone-call")}</button>
          <p id="torii-call-why" class="${properties.kcFormHelperTextClass!}">${msg("torii-phone-call-why")}</p>
        </div>
      </#if>
    </form>
  </#if>
  <#if isAppInitiatedAction??>
    <form id="torii-cancel-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <button id="torii-cancel" name="cancel-aia" value="true" type="submit" class="${properties.kcButtonLinkClass!}">${msg("doCancel")}</button>
    </form>
  </#if>
  </div>
  <script type="module" src="${url.resourcesPath}/js/torii-code.js"></script>
  <@house.below/>
</#if>
</@layout.registrationLayout>
