<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-steps.ftl" as steps>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-enroll-withdraw-title")}
<#elseif section = "form">
  <@house.above/>
  <@steps.style/>
  <div id="torii-enroll-withdraw" class="torii-enroll">
    <p>${msg(torii.state().key(), torii.state().what(), torii.state().figure())}</p>
    <p>${msg("torii-enroll-withdraw-intro")}</p>
    <form id="torii-withdraw-form" action="${url.loginAction}" method="post">
      <button id="torii-withdraw" name="torii-act" value="withdraw" type="submit" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-enroll-withdraw-yes")}</button>
    </form>
    <form id="torii-keep-form" action="${url.loginAction}" method="post">
      <button id="torii-keep" name="torii-act" value="home" type="submit" class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-enroll-withdraw-no")}</button>
    </form>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
