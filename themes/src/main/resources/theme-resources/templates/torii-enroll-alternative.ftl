<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-steps.ftl" as steps>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-enroll-alternative-title")}
<#elseif section = "form">
  <@house.above/>
  <@steps.style/>
  <div id="torii-enroll-alternative" class="torii-enroll">
    <@steps.bar torii.bar()/>
    <@steps.said torii.notice()/>
    <p>${msg("torii-enroll-alternative-intro")}</p>
    <@steps.methods torii.methods()/>
    <h2>${msg("torii-enroll-add")}</h2>
    <@steps.panels torii.panels()/>
    <p>${msg("torii-enroll-codes-print")}</p>
    <h3>${msg("torii-enroll-unusable")}</h3>
    <ul id="torii-unusable" class="torii-advice ${properties.kcListClass!}">
      <li>${msg("torii-enroll-unusable-mail")}</li>
      <li>${msg("torii-enroll-unusable-password")}</li>
    </ul>
    <#if torii.bar().next() == 2>
      <#if torii.choices().skippable()>
        <form id="torii-alone-form" action="${url.loginAction}" method="post">
          <div class="${properties.kcCheckboxClass!}">
            <input id="torii-understood" name="torii-understood" type="checkbox" value="yes" required class="${properties.kcCheckboxInputClass!}">
            <label for="torii-understood" class="${properties.kcCheckboxLabelClass!}">${msg("torii-enroll-understood")}</label>
          </div>
          <button id="torii-alone" name="torii-act" value="alone" type="submit" class="${properties.kcButtonSecondaryClass!}">${msg("torii-enroll-alone")}</button>
        </form>
      <#else>
        <p id="torii-more" data-torii-lacking="${torii.choices().lacking()}">${msg(torii.choices().lacking())}</p>
      </#if>
    </#if>
    <#include "torii-info-sections.ftl">
    <@steps.notOver torii.bar() 2/>
    <@steps.home/>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
