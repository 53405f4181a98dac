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
    <#if torii.choices().token()>
      <section id="torii-token-ask" aria-labelledby="torii-token-ask-title">
        <h2 id="torii-token-ask-title">${msg("torii-enroll-token-none")}</h2>
        <p id="torii-token-ask-words">${msg("torii-enroll-token-words")}</p>
        <form id="torii-token-ask-form" action="${url.loginAction}" method="post">
          <button id="torii-token-ask-open" name="torii-act" value="applications" type="submit" aria-describedby="torii-token-ask-words" class="${properties.kcButtonSecondaryClass!}">${msg("torii-enroll-token-ask")}</button>
        </form>
      </section>
    </#if>
    <@steps.notOver torii.bar() 1/>
    <@steps.home/>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
