<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-steps.ftl" as steps>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-enroll-apply-title")}
<#elseif section = "form">
  <@house.above/>
  <@steps.style/>
  <div id="torii-enroll-apply" class="torii-enroll">
    <@steps.bar torii.bar()/>
    <@steps.said torii.notice()/>
    <#assign delay = msg(torii.delay().key(), torii.delay().what())>
    <p id="torii-delay">${msg("torii-enroll-apply-intro", delay)}</p>
    <h2>${msg("torii-enroll-endings")}</h2>
    <#if torii.endings()?has_content>
      <p>${msg(torii.choices().endsAtOnce()?then("torii-enroll-endings-now", "torii-enroll-endings-then"))}</p>
      <ul id="torii-endings" class="torii-methods">
        <#list torii.endings() as ending>
          <li>
            <span>${ending.clients()?has_content?then(ending.clients(), msg("torii-enroll-ending-none"))}</span>
            <span>${msg("torii-enroll-ending-started", ending.started())}</span>
            <span>${msg("torii-enroll-ending-last", ending.last())}</span>
          </li>
        </#list>
      </ul>
    <#else>
      <p id="torii-endings">${msg("torii-enroll-endings-none")}</p>
    </#if>
    <h2>${msg("torii-enroll-mind")}</h2>
    <ul id="torii-mind" class="torii-advice ${properties.kcListClass!}">
      <li>${msg("torii-mind-delay", delay)}</li>
      <li>${msg("torii-mind-none")}</li>
      <li>${msg("torii-mind-phone")}</li>
      <li>${msg("torii-mind-number")}</li>
      <li>${msg("torii-mind-off")}</li>
    </ul>
    <form id="torii-apply-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <div role="radiogroup" aria-labelledby="torii-use-label">
        <p id="torii-use-label" class="${properties.kcLabelClass!}">${msg("torii-enroll-use")}</p>
        <div class="${properties.kcCheckboxClass!}">
          <input id="torii-use-yes" name="torii-use" type="radio" value="yes" required class="${properties.kcCheckboxInputClass!}">
          <label for="torii-use-yes" class="${properties.kcCheckboxLabelClass!}">${msg("torii-enroll-use-yes")}</label>
        </div>
        <div class="${properties.kcCheckboxClass!}">
          <input id="torii-use-no" name="torii-use" type="radio" value="no" required class="${properties.kcCheckboxInputClass!}">
          <label for="torii-use-no" class="${properties.kcCheckboxLabelClass!}">${msg("torii-enroll-use-no")}</label>
        </div>
      </div>
      <button id="torii-apply" name="torii-act" value="apply" type="submit" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-enroll-save")}</button>
    </form>
    <@steps.notOver torii.bar() 4/>
    <@steps.home/>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
