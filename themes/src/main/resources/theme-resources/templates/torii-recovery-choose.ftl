<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-recovery-parts.ftl" as recovery>
<#macro choice word>
  <li>
    <button id="torii-choose-${word}" name="torii-choice" value="${word}" type="submit" aria-describedby="torii-choose-${word}-what" class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-choose-" + word)}</button>
    <p id="torii-choose-${word}-what" class="torii-why ${properties.kcFormHelperTextClass!}">${msg("torii-choose-" + word + "-what")}</p>
  </li>
</#macro>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-choose-title")}
<#elseif section = "form">
  <@house.above/>
  <@recovery.style/>
  <div id="torii-recovery-choose" class="${properties.kcFormClass!}">
    <p role="status">${msg("torii-choose-verified")} <strong id="torii-choose-username">${torii.username()}</strong></p>
    <p id="torii-choose-intro">${msg("torii-choose-intro")}</p>
    <form id="torii-choose-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <input type="hidden" name="torii-act" value="choose">
      <ul role="list" aria-labelledby="torii-choose-intro" class="${properties.kcFormClass!}">
        <@choice "pass"/>
        <#if torii.settable()>
          <@choice "password"/>
          <@choice "both"/>
        </#if>
      </ul>
    </form>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
