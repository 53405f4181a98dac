<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-verify-parts.ftl" as parts>
<#import "torii-waiting.ftl" as waiting>
<@layout.registrationLayout displayMessage=!torii.registering(); section>
<#if section = "header">
  ${msg(torii.registering()?then("torii-code-title-registering", "torii-code-title"))}
<#elseif section = "form">
  <@house.above/>
  <#assign problem = torii.problem().key()>
  <div id="torii-code" class="${properties.kcFormClass!}" data-torii-poll="${torii.poll()}" data-torii-otp="${torii.open()?c}">
    <#if torii.masked()?has_content && torii.state() != "none">
      <p id="torii-code-state" role="status" data-torii-state="${torii.state()}"
         data-torii-sending="${msg("torii-code-state-sending", torii.masked())}"
         data-torii-sent="${msg("torii-code-state-sent", torii.masked())}"
         data-torii-delivered="${msg("torii-code-state-delivered", torii.masked())}"
         data-torii-failed="${msg("torii-code-state-failed", torii.masked())}">${msg("torii-code-state-" + torii.state(), torii.masked())}</p>
    </#if>
    <@parts.problem "torii-code-problem" torii.problem()/>
    <#if torii.open()>
      <form id="torii-code-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
        <div class="${properties.kcFormGroupClass!}">
          <label for="torii-code-field" class="${properties.kcLabelClass!}">${msg("torii-code-label", torii.digits()?c)}</label>
          <span class="${properties.kcInputClass!}<#if torii.problem().typed()> ${properties.kcError!}</#if>">
            <input id="torii-code-field" name="code" type="text" inputmode="numeric" autocomplete="one-time-code"
                   maxlength="${(torii.digits() + 10)?c}" autofocus required
                   <#if problem?has_content>aria-describedby="torii-code-problem"</#if><#if torii.problem().typed()> aria-invalid="true"</#if>>
          </span>
        </div>
        <@parts.trust "torii-code-form"/>
        <div class="${properties.kcFormActionGroupClass!}">
          <button id="torii-verify" name="torii-act" value="verify" type="submit" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-code-verify")}</button>
        </div>
      </form>
    </#if>
    <#if torii.masked()?has_content>
      <form id="torii-resend-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
        <button id="torii-resend" name="torii-act" value="resend" type="submit" class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}">${msg(torii.open()?then("torii-code-resend", "torii-code-send-new"))}</button>
        <#if torii.state() == "sending">
          <button id="torii-check" name="torii-act" value="check" type="submit" class="${properties.kcButtonLinkClass!}">${msg("torii-code-check")}</button>
        </#if>
        <#if torii.registering()>
          <button id="torii-change" name="torii-act" value="change" type="submit" class="${properties.kcButtonLinkClass!}">${msg("torii-code-change-number")}</button>
        </#if>
      </form>
    </#if>
    <#if torii.call()?has_content>
      <form id="torii-call-instead-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
        <#if torii.registering()>
          <button id="torii-call-instead" name="torii-act" value="call" type="submit" class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-call-instead")}</button>
        <#else>
          <input type="hidden" name="torii-act" value="method">
          <button id="torii-call-instead" name="torii-line" value="${torii.call()}" type="submit" class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-call-instead")}</button>
        </#if>
      </form>
    </#if>
    <#if torii.others()?has_content>
      <form id="torii-choose-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
        <div role="group" aria-labelledby="torii-choose-label">
          <p id="torii-choose-label">${msg("torii-code-other-numbers")}</p>
          <input type="hidden" name="torii-act" value="choose">
          <#list torii.others() as other>
            <button name="torii-credential" value="${other.credential()}" type="submit" class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-code-text-to", msg("torii-phone-slot-" + other.slot()), other.masked())}</button>
          </#list>
        </div>
      </form>
    </#if>
    <#if torii.masked()?has_content>
      <details id="torii-code-help">
        <summary>${msg("torii-code-help")}</summary>
        <ul class="${properties.kcListClass!}">
          <li>${msg("torii-code-help-wait")}</li>
          <li>${torii.sender()?has_content?then(msg("torii-code-help-sender-known", torii.sender()), msg("torii-code-help-sender"))}</li>
          <li>${msg("torii-code-help-filter")}</li>
          <li>${msg("torii-code-help-roaming")}</li>
          <li>${msg("torii-code-help-other")}</li>
        </ul>
      </details>
    </#if>
    <#if isAppInitiatedAction??>
      <form id="torii-cancel-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
        <button id="torii-cancel" name="cancel-aia" value="true" type="submit" class="${properties.kcButtonLinkClass!}">${msg("doCancel")}</button>
      </form>
    </#if>
    <#if !torii.registering()>
      <@parts.ways/>
    </#if>
    <#if !torii.registering() && !torii.open() && url.loginRestartFlowUrl??>
      <p><a id="torii-restart" href="${url.loginRestartFlowUrl}">${msg("torii-code-restart")}</a></p>
    </#if>
  </div>
  <@waiting.wait torii.waiting()/>
  <script type="module" src="${url.resourcesPath}/js/torii-code.js"></script>
  <@house.below/>
</#if>
</@layout.registrationLayout>
