<#-- What the pages of recovery share. -->

<#macro style>
<link rel="stylesheet" href="${url.resourcesPath}/css/torii-recovery.css">
</#macro>

<#-- The ways back as links, with what each is for. -->
<#macro ways back>
  <#if back.links()?has_content>
    <p id="torii-ways-back-intro">${msg("torii-none-ways")}</p>
    <ul id="torii-ways-back" role="list" aria-labelledby="torii-ways-back-intro" class="${properties.kcFormClass!}">
      <#list back.links() as link>
        <li>
          <a id="torii-way-${link.way()?lower_case}" href="${link.address()}" aria-describedby="torii-way-${link.way()?lower_case}-what">${msg("torii-way-" + link.way())}</a>
          <p id="torii-way-${link.way()?lower_case}-what" class="torii-why ${properties.kcFormHelperTextClass!}">${msg("torii-way-" + link.way() + "-what")}</p>
        </li>
      </#list>
    </ul>
  <#else>
    <p id="torii-ways-back-none">${msg("torii-none-help")}</p>
  </#if>
  <@support back.support()/>
</#macro>

<#-- Where the institution helps, in its own words. -->
<#macro support lines>
  <#if lines?has_content>
    <div id="torii-support" role="note">
      <p>${msg("torii-recovery-support")}</p>
      <#list lines as line><p>${line}</p></#list>
    </div>
  </#if>
</#macro>

<#macro reference value>
  <p>${msg("torii-reference")} <strong id="torii-reference">${value}</strong></p>
</#macro>
