<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-steps.ftl" as steps>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-enroll-try-title")}
<#elseif section = "form">
  <@house.above/>
  <@steps.style/>
  <div id="torii-enroll-try" class="torii-enroll">
    <@steps.bar torii.bar()/>
    <@steps.said torii.notice()/>
    <p>${msg("torii-enroll-try-intro")}</p>
    <ol class="torii-advice ${properties.kcListClass!}">
      <li>${msg("torii-enroll-try-1")}</li>
      <li>${msg("torii-enroll-try-2")}</li>
      <li>${msg("torii-enroll-try-3")}</li>
    </ol>
    <form id="torii-sign-out-form" action="${url.loginAction}" method="post">
      <button id="torii-sign-out" name="torii-act" value="sign-out" type="submit" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-enroll-sign-out")}</button>
    </form>
    <h2>${msg("torii-enroll-try-fails")}</h2>
    <@steps.failing/>
    <form id="torii-change-form" action="${url.loginAction}" method="post">
      <button id="torii-change" name="torii-act" value="step-2" type="submit" class="${properties.kcButtonSecondaryClass!}">${msg("torii-enroll-change")}</button>
    </form>
    <@steps.methods torii.methods()/>
    <@steps.notOver torii.bar() 3/>
    <@steps.home/>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
