<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-application-parts.ftl" as parts>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-application-filed-title")}
<#elseif section = "form">
  <@house.above/>
  <@parts.style/>
  <div id="torii-application-over" class="torii-application">
    <p role="status">${msg("torii-application-over")}</p>
    <p>${msg("torii-application-return")} <a id="torii-application-address" href="${torii.address()}">${torii.address()}</a></p>
    <p>${msg("torii-application-over-counter")}</p>
    <#if torii.place()?has_content><p id="torii-application-place">${msg("torii-application-place", torii.place())}</p></#if>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
