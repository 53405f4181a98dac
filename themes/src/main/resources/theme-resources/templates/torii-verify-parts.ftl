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

<#-- Every line that the user has, as buttons of the form around it. -->
<#macro line item>
  <#local name><#if item.number().masked()?has_content>${msg((item.number().channel() == "CALL")?then("torii-call-to", "torii-code-text-to"), msg("torii-phone-slot-" + item.number().slot()), item.number().masked())}<#elseif item.label()?has_content>${msg("torii-line-named-" + item.kind(), item.label())}<#else>${msg("torii-line-" + item.kind())}</#if></#local>
  <li>
    <button name="torii-line" value="${item.key()}" type="submit" class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}"<#if item.obstacle() != "NONE"> disabled aria-describedby="torii-why-${item.key()}"</#if>>${name}<#if item.first()> ${msg("torii-methods-default")}</#if></button>
    <#if item.obstacle() != "NONE">
      <p id="torii-why-${item.key()}" class="torii-why ${properties.kcFormHelperTextClass!}">${msg("torii-obstacle-" + item.obstacle())}</p>
    </#if>
  </li>
</#macro>

<#macro lines methods>
  <#if methods.lines()?has_content>
    <ul id="torii-methods-lines" role="list" aria-labelledby="torii-methods-intro" class="${properties.kcFormClass!}">
      <#list methods.lines() as item><@line item/></#list>
    </ul>
  </#if>
  <#if methods.keys()?has_content>
    <h2 id="torii-methods-keys-title" class="${properties.kcLabelClass!}">${msg("torii-methods-keys")}</h2>
    <ul id="torii-methods-keys" role="list" aria-labelledby="torii-methods-keys-title" class="${properties.kcFormClass!}">
      <#list methods.keys() as item><@line item/></#list>
    </ul>
  </#if>
  <#if methods.codes()?has_content>
    <ul id="torii-methods-codes" role="list" class="${properties.kcFormClass!}">
      <#list methods.codes() as item><@line item/></#list>
    </ul>
  </#if>
</#macro>

<#-- "Trust this browser" (R19), never ticked beforehand; belongs to the form of this id. -->
<#macro trust form>
<#if toriiTrust??>
  <div class="${properties.kcFormGroupClass!} torii-trust">
    <input id="torii-trust" name="torii-trust" value="yes" type="checkbox" form="${form}" aria-describedby="torii-trust-hint">
    <label for="torii-trust">${msg("torii-trusted-tick", toriiTrust?c)}</label>
    <p id="torii-trust-hint" class="${properties.kcFormHelperTextClass!}">${msg("torii-trusted-hint")}</p>
  </div>
</#if>
</#macro>
