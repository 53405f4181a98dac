<#-- Why the page is shown again; nothing when there is no problem. -->
<#macro problem id given>
  <#if given.key()?has_content>
    <div id="${id}" role="alert" class="alert-${given.tone()} ${properties.kcAlertClass!} pf-m-${given.tone()}">
      <div class="${properties.kcAlertIconClass!}"><span class="${(given.tone() == "danger")?then(properties.kcFeedbackErrorIcon!, properties.kcFeedbackInfoIcon!)}" aria-hidden="true"></span></div>
      <span class="${properties.kcAlertTitleClass!} kc-feedback-text">${msg(given.key(), given.figure())}</span>
    </div>
  </#if>
</#macro>

<#-- The way to the list of all ways: on every page of the second factor. -->
<#macro ways>
  <form id="torii-ways-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
    <button id="torii-ways" name="torii-act" value="methods" type="submit" class="${properties.kcButtonLinkClass!}">${msg("torii-verify-ways")}</button>
  </form>
</#macro>
