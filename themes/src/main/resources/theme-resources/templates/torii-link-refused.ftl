<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-link-title")}
<#elseif section = "form">
  <@house.above/>
  <div id="torii-link-refused" class="${properties.kcFormClass!}" data-torii-why="${torii.why()}">
    <p role="alert">${msg(torii.why(), torii.until())}</p>
    <p>${msg("torii-reference")} <strong id="torii-reference">${torii.reference().value()}</strong></p>
    <form id="torii-leave-form" action="${url.loginAction}" method="post">
      <button id="torii-leave" name="torii-act" value="leave" type="submit" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-link-leave")}</button>
    </form>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
