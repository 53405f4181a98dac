<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-recovery-parts.ftl" as recovery>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-recovery-identity-title")}
<#elseif section = "form">
  <@house.above/>
  <@recovery.style/>
  <div id="torii-recovery-identity" class="${properties.kcFormClass!}">
    <p>${msg("torii-recovery-identity-what", torii.service())}</p>
    <#if torii.atHand()?has_content>
      <p id="torii-at-hand-intro">${msg("torii-recovery-at-hand")}</p>
      <ul id="torii-at-hand" aria-labelledby="torii-at-hand-intro" class="${properties.kcListClass!}">
        <#list torii.atHand() as thing><li>${thing}</li></#list>
      </ul>
    </#if>
    <p>${msg("torii-recovery-identity-linked")}</p>
    <form id="torii-identity-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <button id="torii-identity-go" name="torii-act" value="leave" type="submit" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-recovery-identity-go", torii.service())}</button>
      <button id="torii-identity-back" name="torii-act" value="front" type="submit" class="${properties.kcButtonLinkClass!}">${msg("torii-recovery-back")}</button>
    </form>
    <@recovery.support torii.support()/>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
