<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-push-parts.ftl" as parts>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-push-title")}
<#elseif section = "form">
  <@house.above/>
  <@parts.style/>
  <div id="torii-push-over" class="torii-push torii-once">
    <@parts.said key=torii.words()/>
    <#if torii.next() == "AGAIN">
      <form id="torii-again-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
        <button id="torii-again" name="torii-act" value="again" type="submit" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-push-again")}</button>
      </form>
      <@parts.anew "torii-push-start-over"/>
    <#elseif torii.next() == "NEW">
      <@parts.anew "torii-push-new" true/>
    </#if>
    <@parts.cancel/>
  </div>
  <@parts.once/>
  <@house.below/>
</#if>
</@layout.registrationLayout>
