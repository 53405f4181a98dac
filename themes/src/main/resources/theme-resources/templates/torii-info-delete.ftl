<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-steps.ftl" as steps>
<#import "torii-info-names.ftl" as names>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-info-delete-title")}
<#elseif section = "form">
  <@house.above/>
  <@steps.style/>
  <div id="torii-delete" class="torii-enroll">
    <p id="torii-delete-name"><@names.method torii.line()/></p>
    <p>${msg("torii-info-delete-what")}</p>
    <#if torii.more()><p>${msg("torii-info-delete-more")}</p></#if>
    <#if torii.consequences().first()><p>${msg("torii-info-delete-first")}</p></#if>
    <#if torii.consequences().tried()><p id="torii-delete-tried">${msg("torii-info-delete-tried")}</p></#if>
    <form id="torii-delete-form" action="${url.loginAction}" method="post">
      <input type="hidden" name="torii-credential" value="${torii.credential()}">
      <button id="torii-delete-yes" name="torii-act" value="method-remove" type="submit" aria-describedby="torii-delete-name" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-info-delete-yes")}</button>
    </form>
    <form id="torii-keep-form" action="${url.loginAction}" method="post">
      <button id="torii-keep" name="torii-act" value="home" type="submit" class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-info-delete-no")}</button>
    </form>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
