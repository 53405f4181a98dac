<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-verify-parts.ftl" as parts>
<#import "torii-push-parts.ftl" as push>
<#import "torii-waiting.ftl" as waiting>
<@layout.registrationLayout displayMessage=true; section>
<#if section = "header">
  ${msg("torii-match-title")}
<#elseif section = "form">
  <@house.above/>
  <link rel="stylesheet" href="${url.resourcesPath}/css/torii-match.css">
  <div id="torii-push" class="torii-match torii-once ${properties.kcFormClass!}" data-torii-state="${torii.state()}">
    <@parts.problem "torii-push-problem" torii.problem()/>
    <#if torii.state() == "waiting">
      <p id="torii-push-open">${msg("torii-match-open", torii.device())}</p>
      <p id="torii-push-number" class="torii-match-number" translate="no" aria-describedby="torii-push-open"><#list torii.match().figures() as figure><span>${figure}</span><#sep> </#sep></#list></p>
      <p id="torii-push-life">${msg("torii-match-life", torii.match().seconds()?c)}</p>
      <p id="torii-push-never">${msg("torii-match-never")}</p>
    <#elseif torii.state() == "answered">
      <p id="torii-push-answered" role="status">${msg("torii-match-answered", torii.device())}</p>
    </#if>
    <#if torii.state() == "over">
      <form id="torii-push-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
        <button id="torii-push-ask" name="torii-act" value="ask" type="submit" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-match-ask", torii.device())}</button>
      </form>
    <#elseif torii.state() != "refused">
      <form id="torii-continue" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
        <input type="hidden" name="torii-act" value="check">
        <@parts.trust "torii-continue"/>
        <button id="torii-push-continue" type="submit" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}" aria-describedby="torii-push-continues">${msg("torii-match-continue")}</button>
        <p id="torii-push-continues" class="${properties.kcFormHelperTextClass!}">${msg("torii-match-continues")}</p>
      </form>
    </#if>
    <#if torii.ways().devices()?has_content>
      <form id="torii-push-devices" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
        <div role="group" aria-labelledby="torii-push-devices-label">
          <p id="torii-push-devices-label">${msg("torii-match-devices")}</p>
          <input type="hidden" name="torii-act" value="method">
          <#list torii.ways().devices() as other>
            <button name="torii-line" value="${other.line()}" type="submit" class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-match-device", other.label())}</button>
          </#list>
        </div>
      </form>
    </#if>
    <#if torii.ways().code()?has_content>
      <form id="torii-push-code-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
        <input type="hidden" name="torii-act" value="method">
        <button id="torii-push-code" name="torii-line" value="${torii.ways().code()}" type="submit" class="${(torii.state() == "refused")?then(properties.kcButtonPrimaryClass!, properties.kcButtonSecondaryClass!)} ${properties.kcButtonBlockClass!}">${msg("torii-match-code")}</button>
      </form>
    </#if>
    <form id="torii-ways-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <button id="torii-ways" name="torii-act" value="methods" type="submit" class="${properties.kcButtonLinkClass!}" aria-describedby="torii-push-cannot-why">${msg("torii-match-cannot")}</button>
      <p id="torii-push-cannot-why" class="${properties.kcFormHelperTextClass!}">${msg("torii-match-cannot-why")}</p>
    </form>
    <#if torii.state() == "waiting">
      <details id="torii-push-help">
        <summary>${msg("torii-match-help")}</summary>
        <ul class="${properties.kcListClass!}">
          <li>${msg("torii-match-help-open")}</li>
          <li>${msg("torii-match-help-network")}</li>
          <li>${msg("torii-match-help-several")}</li>
          <li>${msg("torii-match-help-other")}</li>
        </ul>
      </details>
    </#if>
  </div>
  <@waiting.wait torii.waiting()/>
  <@push.once/>
  <@house.below/>
</#if>
</@layout.registrationLayout>
