<#-- What the pages share on which a phone is registered. -->
<#macro style>
<link rel="stylesheet" href="${url.resourcesPath}/css/torii-push.css">
</#macro>

<#macro said key tone="warning">
<#if key?has_content>
  <div id="torii-push-said" data-torii-said="${key}" role="alert" class="alert-${tone} ${properties.kcAlertClass!} pf-m-${tone}">
    <div class="${properties.kcAlertIconClass!}"><span class="${(tone == "info")?then(properties.kcFeedbackInfoIcon!, properties.kcFeedbackWarningIcon!)}" aria-hidden="true"></span></div>
    <span class="${properties.kcAlertTitleClass!} kc-feedback-text">${msg(key)}</span>
  </div>
</#if>
</#macro>

<#-- A new code in the place of this one. -->
<#macro anew words primary=false>
<form id="torii-new-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
  <button id="torii-new" name="torii-act" value="new" type="submit" class="${primary?then((properties.kcButtonPrimaryClass!"") + " " + (properties.kcButtonBlockClass!""), properties.kcButtonLinkClass!"")}">${msg(words)}</button>
</form>
</#macro>

<#macro cancel>
<#if isAppInitiatedAction??>
  <form id="torii-cancel-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
    <button id="torii-cancel" name="cancel-aia" value="true" type="submit" class="${properties.kcButtonLinkClass!}">${msg("doCancel")}</button>
  </form>
</#if>
</#macro>

<#-- A second press while the first is on its way asks for nothing more. -->
<#macro once>
<script type="module" src="${url.resourcesPath}/js/torii-once.js"></script>
</#macro>
