<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-application-parts.ftl" as parts>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-application-closed-title")}
<#elseif section = "form">
  <@house.above/>
  <@parts.style/>
  <div id="torii-application-closed" class="torii-application">
    <p role="alert">${msg("torii-application-closed")}</p>
    <p>${msg("torii-application-counter")}</p>
    <#if torii.place()?has_content><p id="torii-application-place">${msg("torii-application-place", torii.place())}</p></#if>
    <p>${msg("torii-reference")} <strong id="torii-reference">${torii.reference().value()}</strong></p>
    <@parts.back "home"/>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
