<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-push-parts.ftl" as parts>
<#import "torii-waiting.ftl" as waiting>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-push-number-title")}
<#elseif section = "form">
  <@house.above/>
  <@parts.style/>
  <div id="torii-push-binding" class="torii-push torii-once">
    <p>${msg("torii-push-number-intro", torii.label())}</p>
    <p class="torii-push-number"><strong id="torii-push-number">${torii.number()}</strong></p>
    <p>${msg("torii-push-number-open")}</p>
    <p role="note">${msg("torii-push-number-warning")}</p>
    <p id="torii-push-waits">${msg("torii-push-number-waits")}</p>
    <form id="torii-continue" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <input type="hidden" name="torii-act" value="continue">
      <button id="torii-push-continue" type="submit" aria-describedby="torii-push-waits" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-push-continue")}</button>
    </form>
    <@parts.anew "torii-push-start-over"/>
    <@parts.cancel/>
  </div>
  <@waiting.wait torii.waiting()/>
  <@parts.once/>
  <@house.below/>
</#if>
</@layout.registrationLayout>
