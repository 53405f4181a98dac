<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-steps.ftl" as steps>
<#import "torii-info-names.ftl" as names>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-activity-reported-title")}
<#elseif section = "form">
  <@house.above/>
  <@steps.style/>
  <div id="torii-reported" class="torii-enroll">
    <p role="status">${msg("torii-activity-thanks")}</p>
    <p>${torii.when()}</p>
    <@names.activity torii/>
    <p>${msg("torii-activity-next")}</p>
    <@steps.home/>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
