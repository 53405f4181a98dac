<#-- What every page of ours begins with: the one style that all share, and the institution's own words, which a realm's localisation adds by key (R80). -->
<#macro above>
  <link rel="stylesheet" href="${url.resourcesPath}/css/torii-page.css">
  <#local page = pageId?remove_beginning("torii-")>
  <#if toriiNotices?has_content>
    <#list toriiNotices as notice>
      <p class="torii-notice" role="note">${notice}</p>
    </#list>
  </#if>
  <#local key = "torii-words-" + page>
  <#if msg(key) != key && msg(key)?has_content>
    <p class="torii-words">${msg(key)}</p>
  </#if>
</#macro>

<#-- And what it ends with: where the institution helps with this page; nothing but an address of the web is made a link. -->
<#macro below>
  <#local page = pageId?remove_beginning("torii-")>
  <#local own = "torii-help-" + page>
  <#local general = "torii-help">
  <#local key = (msg(own) != own)?then(own, general)>
  <#local address = msg(key)>
  <#if address?starts_with("https://")>
    <p class="torii-help"><a href="${address}" target="_blank" rel="noopener noreferrer">${msg("torii-house-help")}</a></p>
  </#if>
</#macro>
