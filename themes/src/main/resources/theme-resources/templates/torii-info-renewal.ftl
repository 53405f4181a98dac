<#-- The way to a new phone; reads part. -->
<p id="torii-renewal-what">${msg("torii-renewal-what")}</p>
<form id="torii-renewal-form" action="${url.loginAction}" method="post">
  <button id="torii-renewal-open" name="torii-act" value="renewal-open" type="submit" aria-describedby="torii-renewal-what" class="${properties.kcButtonSecondaryClass!}">${msg("torii-renewal-open")}</button>
</form>
