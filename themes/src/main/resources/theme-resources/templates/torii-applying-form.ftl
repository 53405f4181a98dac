<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-application-parts.ftl" as parts>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-kind-" + torii.kind())}
<#elseif section = "form">
  <@house.above/>
  <@parts.style/>
  <div id="torii-applying-form" class="torii-application torii-once" data-torii-kind="${torii.kind()}">
    <@parts.said torii.said()/>
    <p>${msg("torii-applying-what-" + torii.kind())}</p>
    <#if torii.ends()>
      <h2>${msg("torii-applying-services")}</h2>
      <#if torii.services()?has_content>
        <p>${msg("torii-applying-services-stop")}</p>
        <ul id="torii-services" class="torii-advice ${properties.kcListClass!}">
          <#list torii.services() as service><li>${service}</li></#list>
        </ul>
      <#else>
        <p id="torii-services">${msg("torii-applying-services-none")}</p>
      </#if>
    </#if>
    <form id="torii-file-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <input type="hidden" name="torii-kind" value="${torii.kind()}">
      <#if torii.reasons()?has_content><@parts.reasons torii.reasons()/><#else><input type="hidden" name="torii-reason" value="OTHER"></#if>
      <div class="${properties.kcFormGroupClass!}">
        <label for="torii-words" class="${properties.kcLabelClass!}">${msg(torii.reasons()?has_content?then("torii-words-label", "torii-words-needed"))}</label>
        <span class="${properties.kcInputClass!}">
          <textarea id="torii-words" name="torii-words" rows="4" maxlength="1000"<#if !torii.reasons()?has_content> required</#if>>${torii.typed().words()}</textarea>
        </span>
      </div>
      <#if torii.latest()?has_content>
        <div class="${properties.kcFormGroupClass!}">
          <label for="torii-until" class="${properties.kcLabelClass!}">${msg("torii-until-label")}</label>
          <span class="${properties.kcInputClass!}">
            <input id="torii-until" name="torii-until" type="date" required max="${torii.latest()}" value="${torii.typed().until()}" aria-describedby="torii-until-hint">
          </span>
          <p id="torii-until-hint" class="${properties.kcFormHelperTextClass!}">${msg("torii-until-hint", torii.latest())}</p>
        </div>
      </#if>
      <@parts.next torii.when()>
        <#if torii.ends()>
          <li>${msg("torii-applying-ends")}</li>
        <#elseif torii.reasons()?has_content>
          <li>${msg("torii-application-effect")}</li>
        <#else>
          <li>${msg("torii-applying-collect")}</li>
        </#if>
      </@parts.next>
      <div class="${properties.kcFormActionGroupClass!}">
        <button id="torii-file" name="torii-act" value="file" type="submit" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-application-file")}</button>
      </div>
    </form>
    <p>${msg("torii-applying-help")}</p>
    <@parts.back "home"/>
  </div>
  <@parts.once/>
  <@house.below/>
</#if>
</@layout.registrationLayout>
