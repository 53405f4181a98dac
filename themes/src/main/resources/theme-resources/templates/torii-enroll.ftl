<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-steps.ftl" as steps>
<#import "torii-info-names.ftl" as names>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-enroll-title")}
<#elseif section = "form">
  <@house.above/>
  <@steps.style/>
  <div id="torii-enroll" class="torii-enroll" data-torii-next="${torii.bar().next()?c}">
    <@steps.bar torii.bar()/>
    <@steps.said torii.notice()/>
    <p id="torii-state" data-torii-state="${torii.state().key()}">${msg(torii.state().key(), torii.state().what(), torii.state().figure())}</p>
    <@steps.notOver torii.bar()/>
    <#if torii.choices().withdrawable()>
      <p>${msg("torii-enroll-until-then")}</p>
      <form id="torii-withdraw-form" action="${url.loginAction}" method="post">
        <button id="torii-withdraw" name="torii-act" value="withdraw-ask" type="submit" class="${properties.kcButtonSecondaryClass!}">${msg("torii-enroll-withdraw")}</button>
      </form>
    </#if>
    <#if torii.bar().next() == 1 && !torii.methods()?has_content>
      <p>${msg("torii-enroll-what")}</p>
    </#if>
    <#if torii.bar().next() == 0>
      <h2>${msg("torii-enroll-mind")}</h2>
      <ul id="torii-mind" class="torii-advice ${properties.kcListClass!}">
        <li>${msg("torii-mind-none")}</li>
        <li>${msg("torii-mind-phone")}</li>
        <li>${msg("torii-mind-number")}</li>
        <li>${msg("torii-mind-off")}</li>
      </ul>
    </#if>
    <#if !torii.methods()?has_content><@steps.methods torii.methods()/></#if>
    <#include "torii-info-sections.ftl">
    <#if torii.identity().key()?has_content>
      <section id="torii-identity" aria-labelledby="torii-identity-title">
        <h2 id="torii-identity-title">${msg("torii-enroll-identity")}</h2>
        <p id="torii-identity-state">${msg(torii.identity().key(), torii.identity().what(), torii.identity().figure())}</p>
        <form id="torii-identity-form" action="${url.loginAction}" method="post">
          <button id="torii-identity-open" name="torii-act" value="identity" type="submit" aria-describedby="torii-identity-state" class="${properties.kcButtonSecondaryClass!}">${msg((torii.identity().key() == "torii-enroll-identity-none")?then("torii-enroll-identity-link", "torii-enroll-identity-change"))}</button>
        </form>
      </section>
    </#if>
    <#if torii.choices().applications()>
      <form id="torii-applications-form" action="${url.loginAction}" method="post">
        <button id="torii-applications" name="torii-act" value="applications" type="submit" class="${properties.kcButtonLinkClass!}">${msg("torii-enroll-applications")}</button>
      </form>
    </#if>
    <form id="torii-leave-form" action="${url.loginAction}" method="post">
      <button id="torii-leave" name="torii-act" value="leave" type="submit" class="${properties.kcButtonLinkClass!}">${msg("torii-enroll-leave")}</button>
    </form>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
