<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-application-parts.ftl" as parts>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-application-file-title")}
<#elseif section = "form">
  <@house.above/>
  <@parts.style/>
  <div id="torii-application-file" class="torii-application torii-once">
    <@parts.said torii.said()/>
    <p id="torii-photo-arrived">${msg("torii-photo-arrived")}</p>
    <form id="torii-another-form" action="${url.loginAction}" method="post">
      <button id="torii-another" name="torii-act" value="another" type="submit" class="${properties.kcButtonLinkClass!}">${msg("torii-photo-another")}</button>
    </form>
    <form id="torii-file-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <@parts.reasons torii.reasons()/>
      <@parts.next torii.when()>
        <li>${msg("torii-application-effect")}</li>
      </@parts.next>
      <div class="${properties.kcFormActionGroupClass!}">
        <button id="torii-file" name="torii-act" value="file" type="submit" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-application-file")}</button>
      </div>
    </form>
    <@parts.back "home"/>
  </div>
  <@parts.once/>
  <@house.below/>
</#if>
</@layout.registrationLayout>
