<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-verify-parts.ftl" as parts>
<#import "torii-push-parts.ftl" as push>
<#import "torii-waiting.ftl" as waiting>
<#macro way other>
  <form class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
    <#if torii.registering()>
      <button name="torii-act" value="text" type="submit" class="torii-call-way ${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-code-text-to", msg("torii-phone-slot-" + other.slot()), other.masked())}</button>
    <#else>
      <input type="hidden" name="torii-act" value="method">
      <button name="torii-line" value="${other.line()}" type="submit" class="torii-call-way ${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}">${msg((other.channel() == "CALL")?then("torii-call-to", "torii-code-text-to"), msg("torii-phone-slot-" + other.slot()), other.masked())}</button>
    </#if>
  </form>
</#macro>
<@layout.registrationLayout displayMessage=!torii.registering(); section>
<#if section = "header">
  ${msg(torii.registering()?then("torii-call-title-registering", "torii-call-title"))}
<#elseif section = "form">
  <@house.above/>
  <link rel="stylesheet" href="${url.resourcesPath}/css/torii-match.css">
  <div id="torii-call" class="torii-match torii-once ${properties.kcFormClass!}" data-torii-state="${torii.state()}">
    <@parts.problem "torii-call-problem" torii.problem()/>
    <#if torii.state() == "calling">
      <p id="torii-call-state" role="status">${msg("torii-call-calling", torii.masked())}</p>
      <#if torii.keys().figures()?has_content>
        <p id="torii-call-match">${msg("torii-call-match")}</p>
        <p id="torii-call-number" class="torii-match-number" translate="no" aria-describedby="torii-call-match"><#list torii.keys().figures() as figure><span>${figure}</span><#sep> </#sep></#list></p>
      <#else>
        <p id="torii-call-press">${msg(torii.keys().reads()?then("torii-call-hear", "torii-call-press"))}</p>
      </#if>
      <p id="torii-call-keypad">${msg("torii-call-keypad")}</p>
      <p id="torii-call-never">${msg("torii-call-never")}</p>
    <#elseif torii.state() == "ended">
      <p id="torii-call-ended" role="status">${msg("torii-call-ended")}</p>
    </#if>
    <#if torii.keys().digits() != 0>
      <form id="torii-code-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
        <div class="${properties.kcFormGroupClass!}">
          <label for="torii-code-field" class="${properties.kcLabelClass!}">${msg("torii-code-label", torii.keys().digits()?c)}</label>
          <span class="${properties.kcInputClass!}<#if torii.problem().typed()> ${properties.kcError!}</#if>">
            <input id="torii-code-field" name="code" type="text" inputmode="numeric" autocomplete="one-time-code"
                   maxlength="${(torii.keys().digits() + 10)?c}" autofocus required<#if torii.problem().typed()> aria-invalid="true"</#if>
                   <#if torii.problem().key()?has_content>aria-describedby="torii-call-problem"</#if>>
          </span>
        </div>
        <div class="${properties.kcFormActionGroupClass!}">
          <button id="torii-verify" name="torii-act" value="verify" type="submit" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-code-verify")}</button>
        </div>
      </form>
    </#if>
    <#if torii.state() == "over">
      <form id="torii-call-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
        <button id="torii-call-me" name="torii-act" value="call" type="submit" class="${(torii.keys().digits() != 0)?then(properties.kcButtonSecondaryClass!, properties.kcButtonPrimaryClass!)} ${properties.kcButtonBlockClass!}">${msg("torii-call-me", torii.masked())}</button>
      </form>
    <#else>
      <form id="torii-continue" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
        <input type="hidden" name="torii-act" value="check">
        <button id="torii-call-continue" type="submit" class="${(torii.keys().digits() != 0)?then(properties.kcButtonSecondaryClass!, properties.kcButtonPrimaryClass!)} ${properties.kcButtonBlockClass!}" aria-describedby="torii-call-continues">${msg((torii.keys().digits() != 0)?then("torii-call-check", "torii-call-continue"))}</button>
        <p id="torii-call-continues" class="${properties.kcFormHelperTextClass!}">${msg((torii.keys().digits() != 0)?then("torii-call-checks", "torii-call-continues"))}</p>
      </form>
    </#if>
    <#if torii.ways()?has_content>
      <div id="torii-call-ways" role="group" aria-labelledby="torii-call-ways-label">
        <p id="torii-call-ways-label">${msg("torii-call-ways")}</p>
        <#list torii.ways() as other><@way other/></#list>
      </div>
    </#if>
    <#if torii.registering()>
      <form id="torii-change-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
        <button id="torii-change" name="torii-act" value="change" type="submit" class="${properties.kcButtonLinkClass!}">${msg("torii-code-change-number")}</button>
      </form>
    </#if>
    <details id="torii-call-help">
      <summary>${msg("torii-call-help")}</summary>
      <ul class="${properties.kcListClass!}">
        <#if torii.callers()?has_content>
          <li id="torii-call-from">${msg("torii-call-help-from", torii.callers()?join(" / "))}</li>
        <#else>
          <li>${msg("torii-call-help-sender")}</li>
        </#if>
        <li>${msg("torii-call-help-silenced")}</li>
        <li>${msg("torii-call-help-roaming")}</li>
        <li>${msg("torii-call-help-keypad")}</li>
        <li>${msg("torii-call-help-wait")}</li>
        <li>${msg("torii-call-help-other")}</li>
      </ul>
    </details>
    <#if isAppInitiatedAction??>
      <form id="torii-cancel-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
        <button id="torii-cancel" name="cancel-aia" value="true" type="submit" class="${properties.kcButtonLinkClass!}">${msg("doCancel")}</button>
      </form>
    </#if>
    <#if !torii.registering()>
      <@parts.ways/>
    </#if>
  </div>
  <@waiting.wait torii.waiting()/>
  <@push.once/>
  <@house.below/>
</#if>
</@layout.registrationLayout>
