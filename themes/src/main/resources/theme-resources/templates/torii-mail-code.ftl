<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-verify-parts.ftl" as parts>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-mailed-title")}
<#elseif section = "form">
  <@house.above/>
  <#assign problem = torii.problem().key()>
  <div id="torii-mailed" class="${properties.kcFormClass!}">
    <p id="torii-mailed-intro">${msg("torii-enroll-mail-code")}</p>
    <p id="torii-mailed-to">${msg("torii-mailed-to", torii.masked())}</p>
    <#if torii.open()><p id="torii-mailed-sent" role="status">${msg("torii-mailed-sent")}</p></#if>
    <@parts.problem "torii-mailed-problem" torii.problem()/>
    <#if torii.open()>
      <form id="torii-mailed-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
        <div class="${properties.kcFormGroupClass!}">
          <label for="torii-mailed-code" class="${properties.kcLabelClass!}">${msg("torii-mailed-label")}</label>
          <span class="${properties.kcInputClass!}<#if problem?has_content> ${properties.kcError!}</#if>">
            <input id="torii-mailed-code" name="code" type="text" inputmode="numeric" autocomplete="one-time-code" maxlength="20" autofocus required
                   aria-describedby="torii-mailed-intro<#if problem?has_content> torii-mailed-problem</#if>"<#if problem?has_content> aria-invalid="true"</#if>>
          </span>
        </div>
        <div class="${properties.kcFormActionGroupClass!}">
          <button id="torii-mailed-verify" name="torii-act" value="mailed-verify" type="submit" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-code-verify")}</button>
        </div>
      </form>
      <p>${msg("torii-mailed-hint")}</p>
    </#if>
    <form id="torii-mailed-send-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <div class="${properties.kcFormActionGroupClass!}">
        <button id="torii-mailed-send" name="torii-act" value="mailed-send" type="submit" class="${torii.open()?then(properties.kcButtonSecondaryClass!, properties.kcButtonPrimaryClass!)} ${properties.kcButtonBlockClass!}">${msg(torii.open()?then("torii-mailed-again", "torii-mailed-send"))}</button>
      </div>
    </form>
    <#if url.loginRestartFlowUrl??>
      <p><a id="torii-restart" href="${url.loginRestartFlowUrl}">${msg("torii-code-restart")}</a></p>
    </#if>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
