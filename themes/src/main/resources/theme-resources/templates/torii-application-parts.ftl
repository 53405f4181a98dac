<#-- What the pages of applications share; each macro is one part of a page. -->
<#macro style>
<link rel="stylesheet" href="${url.resourcesPath}/css/torii-application.css">
</#macro>

<#-- What has just happened or is in the way; nothing when the key is empty. -->
<#macro said words>
<#if words.key()?has_content>
  <#local tone = words.good()?then("success", "warning")>
  <div id="torii-application-said" data-torii-said="${words.key()}" role="${words.good()?then("status", "alert")}" class="alert-${tone} ${properties.kcAlertClass!} pf-m-${tone}">
    <div class="${properties.kcAlertIconClass!}"><span class="${words.good()?then(properties.kcFeedbackSuccessIcon!, properties.kcFeedbackWarningIcon!)}" aria-hidden="true"></span></div>
    <span class="${properties.kcAlertTitleClass!} kc-feedback-text">${msg(words.key(), words.what())}</span>
  </div>
</#if>
</#macro>

<#-- The field for the code that was handed out when the application was made. -->
<#macro pickUp primary=true>
<form id="torii-pick-up-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
  <div class="${properties.kcFormGroupClass!}">
    <label for="torii-pick-up" class="${properties.kcLabelClass!}">${msg("torii-pick-up-label")}</label>
    <span class="${properties.kcInputClass!}">
      <input id="torii-pick-up" name="torii-pick-up" type="text" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="20" required aria-describedby="torii-pick-up-hint">
    </span>
    <p id="torii-pick-up-hint" class="${properties.kcFormHelperTextClass!}">${msg("torii-pick-up-hint")}</p>
  </div>
  <div class="${properties.kcFormActionGroupClass!}">
    <button id="torii-pick-up-go" name="torii-act" value="pick-up" type="submit" class="${primary?then(properties.kcButtonPrimaryClass!, properties.kcButtonSecondaryClass!)} ${properties.kcButtonBlockClass!}">${msg("torii-pick-up-go")}</button>
  </div>
</form>
</#macro>

<#-- Why: for the reviewer, and because what is lost or stolen ends at once. -->
<#macro reasons list>
<div role="radiogroup" aria-labelledby="torii-reason-label" class="${properties.kcFormGroupClass!}">
  <p id="torii-reason-label" class="${properties.kcLabelClass!}">${msg("torii-reason-label")}</p>
  <#list list as reason>
    <div class="${properties.kcCheckboxClass!}">
      <input id="torii-reason-${reason}" name="torii-reason" type="radio" value="${reason}" required class="${properties.kcCheckboxInputClass!}">
      <label for="torii-reason-${reason}" class="${properties.kcCheckboxLabelClass!}">${msg("torii-reason-" + reason)}</label>
    </div>
  </#list>
</div>
</#macro>

<#-- What the applicant can expect (R85). -->
<#macro next when mail=true>
<h2>${msg("torii-application-next")}</h2>
<ul id="torii-application-next" class="torii-advice ${properties.kcListClass!}">
  <#if when?has_content><li id="torii-application-when">${msg("torii-application-when", when)}</li></#if>
  <li>${msg("torii-application-hours")}</li>
  <#if mail><li>${msg("torii-application-mail")}</li></#if>
  <li>${msg("torii-application-refute")}</li>
  <#nested>
</ul>
</#macro>

<#-- The pick-up code, shown this once (R101). -->
<#macro code filed>
<h2>${msg("torii-pick-up-title")}</h2>
<p>${msg("torii-pick-up-once")}</p>
<p class="torii-pick-up-code"><strong><code id="torii-pick-up-code" translate="no">${filed}</code></strong></p>
<p class="torii-not-printed">
  <button type="button" hidden data-torii-copy="torii-pick-up-code" data-torii-copied="torii-pick-up-copied" data-torii-clear="60" class="${properties.kcButtonSecondaryClass!}">${msg("torii-pick-up-copy")}</button>
  <button type="button" hidden data-torii-print class="${properties.kcButtonSecondaryClass!}">${msg("torii-pick-up-print")}</button>
  <span id="torii-pick-up-copied" role="status" data-torii-words="${msg("torii-pick-up-copied")}"></span>
</p>
<p>${msg("torii-pick-up-what")}</p>
<p>${msg("torii-pick-up-nobody")}</p>
<script type="module" src="${url.resourcesPath}/js/torii-copy.js"></script>
<script type="module" src="${url.resourcesPath}/js/torii-print.js"></script>
</#macro>

<#macro back act words="torii-application-back">
<form id="torii-back-form" action="${url.loginAction}" method="post">
  <button id="torii-back" name="torii-act" value="${act}" type="submit" class="${properties.kcButtonLinkClass!}">${msg(words)}</button>
</form>
</#macro>

<#macro once>
<script type="module" src="${url.resourcesPath}/js/torii-once.js"></script>
</#macro>
