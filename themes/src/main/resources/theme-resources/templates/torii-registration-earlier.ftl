<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-steps.ftl" as steps>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-earlier-title")}
<#elseif section = "form">
  <@house.above/>
  <@steps.style/>
  <div id="torii-earlier" class="torii-enroll">
    <p id="torii-earlier-intro">${msg("torii-earlier-intro")}</p>
    <form id="torii-earlier-form" action="${url.loginAction}" method="post">
      <fieldset class="torii-choices" aria-describedby="torii-earlier-intro">
        <legend class="${properties.kcLabelClass!}">${msg("torii-earlier-legend")}</legend>
        <#list torii.items() as item>
          <div class="${properties.kcCheckboxClass!}">
            <input id="torii-keep-${item?index}" name="torii-keep" type="checkbox" value="${item.credential()}"<#if torii.ticked()> checked</#if> class="${properties.kcCheckboxInputClass!}">
            <label for="torii-keep-${item?index}" class="${properties.kcCheckboxLabelClass!}"><@steps.name item.line()/><#if item.line().added()?has_content> (${msg("torii-enroll-added", item.line().added())})</#if></label>
          </div>
        </#list>
      </fieldset>
      <p>${msg("torii-earlier-end")}</p>
      <button id="torii-earlier-go" name="torii-act" value="earlier" type="submit" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-earlier-go")}</button>
    </form>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
