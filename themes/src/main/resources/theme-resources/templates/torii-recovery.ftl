<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-recovery-parts.ftl" as recovery>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-recovery-title")}
<#elseif section = "form">
  <@house.above/>
  <@recovery.style/>
  <div id="torii-recovery" class="${properties.kcFormClass!}">
    <p>${msg("torii-recovery-first")}</p>
    <p><a id="torii-recovery-sign-in" href="${torii.signIn()}">${msg("torii-recovery-sign-in")}</a></p>
    <#if torii.ways()?has_content>
      <p id="torii-recovery-intro">${msg("torii-recovery-intro")}</p>
      <form id="torii-recovery-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
        <ul role="list" aria-labelledby="torii-recovery-intro" class="${properties.kcFormClass!}">
          <#list torii.ways() as way>
            <li>
              <button id="torii-way-${way?lower_case}" name="torii-act" value="${way?lower_case}" type="submit" class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}" aria-describedby="torii-way-${way?lower_case}-what">${msg("torii-way-" + way)}</button>
              <p id="torii-way-${way?lower_case}-what" class="torii-why ${properties.kcFormHelperTextClass!}">${msg("torii-way-" + way + "-what")}</p>
            </li>
          </#list>
        </ul>
      </form>
    <#else>
      <p id="torii-recovery-none">${msg("torii-recovery-none")}</p>
    </#if>
    <@recovery.support torii.support()/>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
