<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-steps.ftl" as steps>
<#macro done>
<form id="torii-done-form" action="${url.loginAction}" method="post">
  <button id="torii-done" name="torii-act" value="done" type="submit" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-registration-finish")}</button>
</form>
</#macro>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-registration-title")}
<#elseif section = "form">
  <@house.above/>
  <@steps.style/>
  <div id="torii-registration" class="torii-enroll">
    <@steps.said torii.notice()/>
    <p id="torii-registration-intro">${msg("torii-registration-intro", torii.minutes())}</p>
    <#if torii.methods()?has_content>
      <@steps.methods torii.methods()/>
      <@done/>
      <h2>${msg("torii-registration-another")}</h2>
    <#else>
      <h2>${msg("torii-registration-add")}</h2>
    </#if>
    <@steps.panels torii.panels()/>
    <#if torii.password()>
      <h2>${msg("torii-registration-password-title")}</h2>
      <p>${msg("torii-registration-password-intro")}</p>
      <form id="torii-password-form" action="${url.loginAction}" method="post">
        <button id="torii-password" name="torii-act" value="password" type="submit" class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-registration-password")}</button>
      </form>
    </#if>
    <#if !torii.methods()?has_content><@done/></#if>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
