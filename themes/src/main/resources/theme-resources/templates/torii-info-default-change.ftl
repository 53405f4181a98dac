<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-steps.ftl" as steps>
<#import "torii-info-names.ftl" as names>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-info-default")}
<#elseif section = "form">
  <@house.above/>
  <@steps.style/>
  <div id="torii-default-page" class="torii-enroll">
    <p>${msg("torii-info-default-what")}</p>
    <form id="torii-default-save-form" action="${url.loginAction}" method="post">
      <fieldset class="torii-choices">
        <legend>${msg("torii-info-default-ask")}</legend>
        <#list torii.choices() as choice>
          <div class="${properties.kcRadioClass!}">
            <input id="torii-line-${choice?index}" name="torii-line" type="radio" value="${choice.key()}" required class="${properties.kcRadioInputClass!}"<#if choice.key() == torii.chosen()> checked</#if>>
            <label for="torii-line-${choice?index}" class="${properties.kcRadioLabelClass!}"><@names.line choice/></label>
          </div>
        </#list>
      </fieldset>
      <button id="torii-default-save" name="torii-act" value="default-save" type="submit" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-enroll-save")}</button>
    </form>
    <@steps.home/>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
