<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-application-parts.ftl" as parts>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-application-title")}
<#elseif section = "form">
  <@house.above/>
  <@parts.style/>
  <div id="torii-application" class="torii-application torii-once">
    <@parts.said torii.said()/>
    <p>${msg("torii-application-intro")}</p>
    <h2>${msg("torii-application-have-code")}</h2>
    <@parts.pickUp/>
    <h2>${msg("torii-application-no-code")}</h2>
    <p>${msg("torii-application-photo-way")}</p>
    <form id="torii-apply-form" action="${url.loginAction}" method="post">
      <button id="torii-apply" name="torii-act" value="apply" type="submit" class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-application-apply")}</button>
    </form>
    <#if url.loginRestartFlowUrl??>
      <p><a id="torii-restart" href="${url.loginRestartFlowUrl}">${msg("torii-code-restart")}</a></p>
    </#if>
  </div>
  <@parts.once/>
  <@house.below/>
</#if>
</@layout.registrationLayout>
