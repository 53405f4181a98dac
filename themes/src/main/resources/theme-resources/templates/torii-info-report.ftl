<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-steps.ftl" as steps>
<#import "torii-info-names.ftl" as names>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-activity-title")}
<#elseif section = "form">
  <@house.above/>
  <@steps.style/>
  <div id="torii-report" class="torii-enroll">
    <p id="torii-report-when">${torii.when()}</p>
    <@names.activity torii/>
    <p>${msg("torii-activity-then")}</p>
    <ul class="torii-advice ${properties.kcListClass!}">
      <li>${msg("torii-activity-ends")}</li>
      <li>${msg("torii-activity-password")}</li>
      <li>${msg("torii-activity-waits")}</li>
      <li>${msg("torii-activity-stays")}</li>
    </ul>
    <form id="torii-report-form" action="${url.loginAction}" method="post">
      <input type="hidden" name="torii-at" value="${torii.at()}">
      <button id="torii-report-yes" name="torii-act" value="activity-report" type="submit" aria-describedby="torii-report-when" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-activity-yes")}</button>
    </form>
    <form id="torii-keep-form" action="${url.loginAction}" method="post">
      <button id="torii-keep" name="torii-act" value="home" type="submit" class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-activity-no")}</button>
    </form>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
