<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-steps.ftl" as steps>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-enroll-first-title")}
<#elseif section = "form">
  <@house.above/>
  <@steps.style/>
  <div id="torii-enroll-first" class="torii-enroll">
    <@steps.bar torii.bar()/>
    <@steps.said torii.notice()/>
    <p>${msg("torii-enroll-first-intro")}</p>
    <ul id="torii-advice" class="torii-advice ${properties.kcListClass!}">
      <li>${msg("torii-advice-default")}</li>
      <li>${msg("torii-advice-twice")}</li>
    </ul>
    <@steps.panels torii.panels()/>
    <@steps.notOver torii.bar() 1/>
    <@steps.home/>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
