<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-nudge-title")}
<#elseif section = "form">
  <@house.above/>
  <div id="torii-nudge" class="${properties.kcFormClass!}">
    <p>${msg("torii-nudge-why")}</p>
    <p>${msg("torii-nudge-what")}</p>
    <p id="torii-nudge-left"><#if (torii.left() > 0)>${msg("torii-nudge-left", torii.left())}<#else>${msg("torii-nudge-required")}</#if></p>
    <form id="torii-nudge-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <div class="${properties.kcFormActionGroupClass!}">
        <a id="torii-set-up" href="${torii.setUp()}" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-nudge-now")}</a>
        <#if (torii.left() > 0)>
          <button id="torii-later" name="torii-act" value="later" type="submit" class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-nudge-later")}</button>
        <#else>
          <button id="torii-none" name="torii-act" value="none" type="submit" class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-nudge-none")}</button>
        </#if>
      </div>
    </form>
    <p>${msg("torii-set-up-again")}</p>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
