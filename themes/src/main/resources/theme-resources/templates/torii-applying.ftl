<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-application-parts.ftl" as parts>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-applying-title")}
<#elseif section = "form">
  <@house.above/>
  <@parts.style/>
  <div id="torii-applying" class="torii-application torii-once">
    <@parts.said torii.said()/>
    <#if torii.state().words().key()?has_content>
      <h2>${msg("torii-application-state-title")}</h2>
      <p>${msg("torii-kind-" + torii.state().kind())} – ${msg("torii-application-made", torii.state().made())}</p>
      <p id="torii-application-state-words" data-torii-state="${torii.state().words().key()}">${msg(torii.state().words().key(), torii.state().words().what())}</p>
      <#if torii.state().withdrawable()>
        <form id="torii-withdraw-form" action="${url.loginAction}" method="post">
          <button id="torii-withdraw" name="torii-act" value="withdraw" type="submit" class="${properties.kcButtonSecondaryClass!}">${msg("torii-applying-withdraw")}</button>
        </form>
      </#if>
    </#if>
    <#if torii.kinds()?has_content>
      <h2>${msg("torii-applying-for")}</h2>
      <#list torii.kinds() as kind>
        <p id="torii-apply-words-${kind}">${msg("torii-applying-what-" + kind)}</p>
        <form id="torii-apply-${kind}" action="${url.loginAction}" method="post">
          <input type="hidden" name="torii-kind" value="${kind}">
          <button name="torii-act" value="form" type="submit" aria-describedby="torii-apply-words-${kind}" class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-kind-" + kind)}</button>
        </form>
      </#list>
    </#if>
    <p>${msg("torii-applying-help")}</p>
    <form id="torii-leave-form" action="${url.loginAction}" method="post">
      <button id="torii-leave" name="torii-act" value="leave" type="submit" class="${properties.kcButtonLinkClass!}">${msg("torii-applying-leave")}</button>
    </form>
  </div>
  <@parts.once/>
  <@house.below/>
</#if>
</@layout.registrationLayout>
