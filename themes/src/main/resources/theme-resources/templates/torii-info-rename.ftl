<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-steps.ftl" as steps>
<#import "torii-info-names.ftl" as names>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-info-rename-title")}
<#elseif section = "form">
  <@house.above/>
  <@steps.style/>
  <div id="torii-rename" class="torii-enroll">
    <p><@names.method torii.line()/></p>
    <#if torii.problem()?has_content><p id="torii-rename-problem" data-torii-problem="${torii.problem()}" role="alert">${msg(torii.problem())}</p></#if>
    <form id="torii-rename-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <input type="hidden" name="torii-credential" value="${torii.credential()}">
      <div class="${properties.kcFormGroupClass!}">
        <label for="torii-name" class="${properties.kcLabelClass!}">${msg("torii-info-name")}</label>
        <span class="${properties.kcInputClass!}<#if torii.problem()?has_content> ${properties.kcError!}</#if>">
          <input id="torii-name" name="torii-name" type="text" maxlength="64" required autocomplete="off" value="${torii.typed()}"<#if torii.problem()?has_content> aria-invalid="true" aria-describedby="torii-rename-problem"</#if>>
        </span>
      </div>
      <button id="torii-rename-save" name="torii-act" value="method-name" type="submit" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-enroll-save")}</button>
    </form>
    <@steps.home/>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
