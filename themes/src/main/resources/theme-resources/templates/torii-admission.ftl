<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg(torii.title(), torii.client())}
<#elseif section = "form">
  <@house.above/>
  <div id="torii-admission" class="${properties.kcFormClass!}" data-torii-seconds="${torii.seconds()?c}">
    <p id="torii-admission-why" role="alert">${msg(torii.why(), torii.client())}</p>
    <#assign waits = torii.minutes() gt 0>
    <#if waits>
      <p id="torii-admission-left" role="status"><#if torii.minutes() == 1>${msg("torii-admission-left-one")}<#else>${msg("torii-admission-left", torii.minutes()?c)}</#if></p>
    </#if>
    <p><a id="torii-admission-next"<#if !waits> class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}"</#if> href="${torii.next()}">${msg("torii-admission-next")}</a></p>
    <form id="torii-admission-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <button id="torii-admission-continue" name="torii-act" value="continue" type="submit" class="${waits?then(properties.kcButtonPrimaryClass!, properties.kcButtonSecondaryClass!)} ${properties.kcButtonBlockClass!}">${msg("torii-admission-continue")}</button>
    </form>
    <#if url.loginRestartFlowUrl??>
      <p><a id="torii-restart" href="${url.loginRestartFlowUrl}">${msg("torii-code-restart")}</a></p>
    </#if>
  </div>
  <script type="module" src="${url.resourcesPath}/js/torii-admission.js"></script>
  <@house.below/>
</#if>
</@layout.registrationLayout>
