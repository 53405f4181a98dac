<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-verify-parts.ftl" as parts>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-methods-title")}
<#elseif section = "form">
  <@house.above/>
  <div id="torii-methods" class="${properties.kcFormClass!}">
    <p id="torii-methods-intro">${msg("torii-methods-intro")}</p>
    <@parts.problem "torii-methods-problem" torii.problem()/>
    <form id="torii-methods-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <input type="hidden" name="torii-act" value="method">
      <@parts.lines torii/>
    </form>
    <#if torii.pass()>
      <form id="torii-pass-way-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
        <button id="torii-pass-way" name="torii-act" value="pass" type="submit" class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-pass-way")}</button>
      </form>
    </#if>
    <form id="torii-none-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <button id="torii-none" name="torii-act" value="none-of-these" type="submit" class="${properties.kcButtonLinkClass!}">${msg("torii-methods-none")}</button>
    </form>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
