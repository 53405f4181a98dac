<#-- Lets the page wait: <@waiting.wait torii.waiting()/>. The form #torii-continue is the page's own, with a button. -->
<#macro wait page>
  <#if page.url()?has_content>
    <div hidden data-torii-wait="${page.url()}" data-torii-handle="${page.handle()}"></div>
    <script type="module" src="${url.resourcesPath}/js/torii-wait.js"></script>
  </#if>
</#macro>
