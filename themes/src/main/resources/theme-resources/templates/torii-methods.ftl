<#import "template.ftl" as layout>
<#import "torii-verify-parts.ftl" as parts>
<#macro line item>
  <#local name><#if item.number().masked()?has_content>${msg("torii-code-text-to", msg("torii-phone-slot-" + item.number().slot()), item.number().masked())}<#elseif item.label()?has_content>${msg("torii-line-named-" + item.kind(), item.label())}<#else>${msg("torii-line-" + item.kind())}</#if></#local>
  <li>
    <button name="torii-line" value="${item.key()}" type="submit" class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}"<#if item.obstacle() != "NONE"> disabled aria-describedby="torii-why-${item.key()}"</#if>>${name}<#if item.first()> ${msg("torii-methods-default")}</#if></button>
    <#if item.obstacle() != "NONE">
      <p id="torii-why-${item.key()}" class="torii-why ${properties.kcFormHelperTextClass!}">${msg("torii-obstacle-" + item.obstacle())}</p>
    </#if>
  </li>
</#macro>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-methods-title")}
<#elseif section = "form">
  <div id="torii-methods" class="${properties.kcFormClass!}">
    <p id="torii-methods-intro">${msg("torii-methods-intro")}</p>
    <@parts.problem "torii-methods-problem" torii.problem()/>
    <form id="torii-methods-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <input type="hidden" name="torii-act" value="method">
      <#if torii.lines()?has_content>
        <ul id="torii-methods-lines" role="list" aria-labelledby="torii-methods-intro" class="${properties.kcFormClass!}">
          <#list torii.lines() as item><@line item/></#list>
        </ul>
      </#if>
      <#if torii.keys()?has_content>
        <h2 id="torii-methods-keys-title" class="${properties.kcLabelClass!}">${msg("torii-methods-keys")}</h2>
        <ul id="torii-methods-keys" role="list" aria-labelledby="torii-methods-keys-title" class="${properties.kcFormClass!}">
          <#list torii.keys() as item><@line item/></#list>
        </ul>
      </#if>
      <#if torii.codes()?has_content>
        <ul id="torii-methods-codes" role="list" class="${properties.kcFormClass!}">
          <#list torii.codes() as item><@line item/></#list>
        </ul>
      </#if>
    </form>
    <#if torii.pass()>
      <form id="torii-pass-way-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
        <button id="torii-pass-way" name="torii-act" value="pass" type="submit" class="${properties.kcButtonSecondaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-pass-way")}</button>
      </form>
    </#if>
    <form id="torii-none-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
      <button id="torii-none" name="torii-act" value="none-of-these" type="submit" class="${properties.kcButtonLinkClass!}">${msg("torii-methods-none")}</button>
    </form>
  </div>
</#if>
</@layout.registrationLayout>
