<#-- What the pages of the four steps share; each macro is one part of a page. -->
<#assign names = ["torii-step-first", "torii-step-alternative", "torii-step-try", "torii-step-apply"]>
<#assign kinds = {
  "PUSH": "torii-method-push",
  "PUSH_CODE": "torii-method-push-code",
  "PHONE": "torii-method-phone",
  "APP": "torii-method-app",
  "TOKEN": "torii-method-token",
  "PASSKEY": "torii-method-passkey",
  "SECURITY_KEY": "torii-method-security-key",
  "RECOVERY_CODES": "torii-method-recovery-codes"
}>
<#assign explanations = {
  "PUSH": "torii-panel-push",
  "PHONE": "torii-panel-phone",
  "APP": "torii-panel-app",
  "TOKEN": "torii-panel-token",
  "PASSKEY": "torii-panel-passkey",
  "SECURITY_KEY": "torii-panel-security-key",
  "RECOVERY_CODES": "torii-panel-recovery-codes"
}>

<#macro style>
<link rel="stylesheet" href="${url.resourcesPath}/css/torii-steps.css">
</#macro>

<#macro bar progress>
<nav id="torii-steps" class="torii-steps" aria-label="${msg("torii-steps")}">
  <ol>
    <#list progress.steps() as step>
      <li id="torii-step-${step.number()}" class="<#if step.done()>torii-step-done</#if>"<#if step.current()> aria-current="step"</#if>>
        <span>${step.number()}. ${msg(names[step.number() - 1])}</span>
        <span class="torii-step-word"><#if step.done()>${msg("torii-step-done")}<#elseif step.current()>${msg("torii-step-now")}<#elseif step.number() == progress.next()>${msg("torii-step-next")}<#else>${msg("torii-step-later")}</#if></span>
      </li>
    </#list>
  </ol>
</nav>
</#macro>

<#macro said words>
<#if words.key()?has_content>
  <#assign tone = words.good()?then("success", "warning")>
  <div id="torii-enroll-notice" data-torii-notice="${words.key()}" role="${words.good()?then("status", "alert")}" tabindex="-1" autofocus class="alert-${tone} ${properties.kcAlertClass!} pf-m-${tone}">
    <div class="${properties.kcAlertIconClass!}"><span class="${words.good()?then(properties.kcFeedbackSuccessIcon!, properties.kcFeedbackWarningIcon!)}" aria-hidden="true"></span></div>
    <span class="${properties.kcAlertTitleClass!} kc-feedback-text">${msg(words.key(), words.what(), words.figure())}</span>
  </div>
  <#if words.key() == "torii-enroll-default-done">
    <form id="torii-undo-default-form" action="${url.loginAction}" method="post">
      <button id="torii-undo-default" name="torii-act" value="undo-default" type="submit" class="${properties.kcButtonLinkClass!}">${msg("torii-enroll-default-undo")}</button>
    </form>
  </#if>
</#if>
</#macro>

<#-- What a method is called: its kind, and its own name where it has one. -->
<#macro name it><#local kind = it.slot()?has_content?then(msg("torii-phone-slot-" + it.slot()), msg(kinds[it.kind()]))>${it.label()?has_content?then(msg("torii-method-labelled", kind, it.label()), kind)}</#macro>

<#macro methods lines>
<h2>${msg("torii-enroll-methods")}</h2>
<#if lines?has_content>
  <ul id="torii-methods" class="torii-methods">
    <#list lines as line>
      <li>
        <span><@name line/></span>
        <#if line.added()?has_content><span>${msg("torii-enroll-added", line.added())}</span></#if>
        <#if !line.readable()><span>${msg("torii-enroll-line-unreadable")}</span></#if>
      </li>
    </#list>
  </ul>
<#else>
  <p id="torii-methods">${msg("torii-enroll-methods-none")}</p>
</#if>
</#macro>

<#macro panels list>
<ul id="torii-panels" class="torii-panels">
  <#list list as panel>
    <li id="torii-panel-${panel.kind()}">
      <h2 id="torii-panel-name-${panel.kind()}">${msg(kinds[panel.kind()])}</h2>
      <p id="torii-panel-words-${panel.kind()}">${msg(explanations[panel.kind()])}</p>
      <#if panel.closed()?has_content>
        <p id="torii-panel-closed-${panel.kind()}">${msg(panel.closed())}</p>
        <button type="button" disabled class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}" aria-describedby="torii-panel-closed-${panel.kind()}">${msg("torii-enroll-register-this", msg(kinds[panel.kind()]))}</button>
      <#else>
        <form id="torii-register-${panel.kind()}" action="${url.loginAction}" method="post">
          <input type="hidden" name="torii-kind" value="${panel.kind()}">
          <button name="torii-act" value="register" type="submit" class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}" aria-describedby="torii-panel-words-${panel.kind()}">${msg("torii-enroll-register-this", msg(kinds[panel.kind()]))}</button>
        </form>
      </#if>
    </li>
  <#else>
    <li>${msg("torii-enroll-panels-none")}</li>
  </#list>
</ul>
</#macro>

<#-- Every page of the procedure ends with it (R77). -->
<#macro notOver progress current=0>
<#if progress.next() gt 0>
  <p id="torii-not-over">${msg("torii-enroll-not-over")}</p>
  <#if progress.next() != current>
    <form id="torii-next-form" action="${url.loginAction}" method="post">
      <button id="torii-next" name="torii-act" value="next" type="submit" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-enroll-continue", progress.next()?c)}</button>
    </form>
  </#if>
</#if>
</#macro>

<#macro home>
<form id="torii-home-form" action="${url.loginAction}" method="post">
  <button id="torii-home" name="torii-act" value="home" type="submit" class="${properties.kcButtonLinkClass!}">${msg("torii-enroll-home")}</button>
</form>
</#macro>

<#-- What to do when the trial does not work (R77). -->
<#macro failing>
<ul id="torii-failing" class="torii-advice ${properties.kcListClass!}">
  <li>${msg("torii-failing-again")}</li>
  <li>${msg("torii-failing-change")}</li>
  <li>${msg("torii-failing-stop")}</li>
  <li>${msg("torii-failing-help")}</li>
</ul>
</#macro>
