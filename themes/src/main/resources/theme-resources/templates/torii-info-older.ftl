<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-steps.ftl" as steps>
<#import "torii-info-names.ftl" as names>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-info-activity")}
<#elseif section = "form">
  <@house.above/>
  <@steps.style/>
  <div id="torii-older-page" class="torii-enroll">
    <#if torii.entries()?has_content || torii.refused()?has_content>
      <@names.activities torii "h2"/>
    <#else>
      <p>${msg("torii-activity-none")}</p>
    </#if>
    <@steps.home/>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
