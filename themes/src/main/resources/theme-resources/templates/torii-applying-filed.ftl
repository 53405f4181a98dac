<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-application-parts.ftl" as parts>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-application-filed-title")}
<#elseif section = "form">
  <@house.above/>
  <@parts.style/>
  <div id="torii-applying-filed" class="torii-application">
    <p role="status">${msg("torii-application-filed")}</p>
    <#if torii.code()?has_content><@parts.code torii.code()/></#if>
    <@parts.next torii.when()>
      <#if torii.code()?has_content><li>${msg("torii-application-return")} <a id="torii-application-address" href="${torii.address()}">${torii.address()}</a></li></#if>
    </@parts.next>
    <@parts.back "home" "torii-applying-on"/>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
