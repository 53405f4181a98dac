<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-steps.ftl" as steps>
<#import "torii-info-names.ftl" as names>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-info-renewal")}
<#elseif section = "form">
  <@house.above/>
  <@steps.style/>
  <div id="torii-renewal" class="torii-enroll">
    <p>${msg("torii-renewal-what")}</p>
    <h2>${msg("torii-renewal-add")}</h2>
    <p>${msg("torii-renewal-add-what")}</p>
    <#list torii.addable() as kind>
      <form id="torii-register-${kind}" action="${url.loginAction}" method="post">
        <input type="hidden" name="torii-kind" value="${kind}">
        <button name="torii-act" value="register" type="submit" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-enroll-register-this", msg(steps.kinds[kind]))}</button>
      </form>
    </#list>
    <h2>${msg("torii-renewal-try")}</h2>
    <p>${msg("torii-renewal-try-what")}</p>
    <@names.entries torii.carried() "method-test" msg("torii-info-test")/>
    <h2>${msg("torii-renewal-delete")}</h2>
    <p>${msg("torii-renewal-delete-what")}</p>
    <@names.entries torii.carried() "method-delete" msg("torii-info-delete")/>
    <@steps.home/>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
