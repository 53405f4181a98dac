<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-steps.ftl" as steps>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-signed-out-title")}
<#elseif section = "form">
  <@house.above/>
  <@steps.style/>
  <div id="torii-signed-out" class="torii-enroll">
    <@steps.bar torii.bar()/>
    <p id="torii-signed-out-words" role="status">${msg("torii-signed-out")}</p>
    <p>${msg("torii-signed-out-next")}</p>
    <p><a id="torii-sign-in" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}" href="${torii.again()}">${msg("torii-signed-out-again")}</a></p>
    <h2>${msg("torii-enroll-try-fails")}</h2>
    <@steps.failing/>
    <p id="torii-not-over">${msg("torii-enroll-not-over")}</p>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
