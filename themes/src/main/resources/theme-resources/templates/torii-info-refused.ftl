<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-steps.ftl" as steps>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-refused-title")}
<#elseif section = "form">
  <@house.above/>
  <@steps.style/>
  <div id="torii-refused" class="torii-enroll">
    <p id="torii-refused-why" role="alert">${msg(torii.why(), torii.until())}</p>
    <p>${msg("torii-reference")} <strong id="torii-reference">${torii.reference().value()}</strong></p>
    <@steps.home/>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
