<#-- Which method is asked first, and the way to another one (R39); reads part. -->
<p id="torii-default" data-torii-line="${part.first().key()}"><@names.line part.first()/></p>
<#if part.choices()?has_content>
  <form id="torii-default-form" action="${url.loginAction}" method="post">
    <button id="torii-default-change" name="torii-act" value="default-change" type="submit" aria-describedby="torii-default" class="${properties.kcButtonSecondaryClass!}">${msg("torii-info-default-change")}</button>
  </form>
</#if>
