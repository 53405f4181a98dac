<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-warning-title")}
<#elseif section = "form">
  <@house.above/>
  <div id="torii-warning" class="${properties.kcFormClass!}">
    <#if torii.day()?has_content>
      <p id="torii-warning-day">${msg("torii-warning-day")} <strong>${torii.day()}</strong></p>
    <#else>
      <p id="torii-warning-day">${msg("torii-warning-soon")}</p>
    </#if>
    <p>${msg("torii-warning-why")}</p>
    <h2 class="${properties.kcLabelClass!}">${msg("torii-warning-how-title")}</h2>
    <ol id="torii-warning-how" class="${properties.kcListClass!}">
      <li>${msg("torii-warning-how-1")}</li>
      <li>${msg("torii-warning-how-2")}</li>
      <li>${msg("torii-warning-how-3")}</li>
    </ol>
    <form id="torii-warning-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <div class="${properties.kcFormActionGroupClass!}">
        <a id="torii-set-up" href="${torii.setUp()}" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-warning-now")}</a>
        <button id="torii-later" name="torii-act" value="later" type="submit" class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-warning-later")}</button>
      </div>
    </form>
    <p>${msg("torii-set-up-again")}</p>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
