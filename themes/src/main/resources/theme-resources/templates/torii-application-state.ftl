<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-application-parts.ftl" as parts>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-application-state-title")}
<#elseif section = "form">
  <@house.above/>
  <@parts.style/>
  <div id="torii-application-state" class="torii-application" data-torii-state="${torii.state().key()}">
    <p id="torii-application-state-words" role="status">${msg(torii.state().key(), torii.state().what())}</p>
    <p>${msg("torii-application-made", torii.made())}</p>
    <#if torii.pending()>
      <@parts.next torii.when()/>
    </#if>
    <@parts.back "home"/>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
