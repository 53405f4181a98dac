<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-applying-title")}
<#elseif section = "form">
  <@house.above/>
  <div id="torii-applying-notice" class="${properties.kcFormClass!}" data-torii-said="${torii.words()}">
    <p role="alert">${msg(torii.words())}</p>
    <p><a id="torii-again" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}" href="${torii.again()}">${msg("torii-applying-again")}</a></p>
    <form id="torii-leave-form" action="${url.loginAction}" method="post">
      <button id="torii-leave" name="torii-act" value="leave" type="submit" class="${properties.kcButtonLinkClass!}">${msg("torii-applying-leave")}</button>
    </form>
  </div>
  <@house.below/>
</#if>
</@layout.registrationLayout>
