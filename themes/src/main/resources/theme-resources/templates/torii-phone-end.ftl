<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-phone-end-title")}
<#elseif section = "form">
  <@house.above/>
  <#assign words = {"PASSKEY": msg("torii-phone-end-add-PASSKEY"), "PUSH": msg("torii-phone-end-add-PUSH"), "APP": msg("torii-phone-end-add-APP"), "SECURITY_KEY": msg("torii-phone-end-add-SECURITY_KEY")}>
  <div id="torii-phone-end" class="${properties.kcFormClass!}">
    <p>${msg("torii-nudge-why")}</p>
    <#if torii.day()?has_content>
      <p id="torii-phone-end-day">${msg("torii-phone-end-day")} <strong>${torii.day()}</strong></p>
    </#if>
    <#if torii.kinds()?has_content>
      <p>${msg("torii-phone-end-what")}</p>
      <form id="torii-phone-end-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
        <div class="${properties.kcFormActionGroupClass!}">
          <#list torii.kinds() as kind>
            <button id="torii-add-${kind}" name="torii-kind" value="${kind}" type="submit" class="${(kind?index == 0)?then(properties.kcButtonPrimaryClass!, properties.kcButtonSecondaryClass!)} ${properties.kcButtonBlockClass!}">${words[kind]}</button>
          </#list>
        </div>
      </form>
    <#else>
      <p id="torii-phone-end-nothing" role="alert">${msg("torii-phone-end-nothing")}</p>
    </#if>
    <#if url.loginRestartFlowUrl??>
      <p><a id="torii-restart" href="${url.loginRestartFlowUrl}">${msg("torii-code-restart")}</a></p>
    </#if>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
