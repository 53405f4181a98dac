<#-- Sign out everywhere; reads part. -->
<p id="torii-sessions" data-torii-sessions="${part.many()?c}">${msg("torii-session-what", part.many()?c)}</p>
<form id="torii-everywhere-form" action="${url.loginAction}" method="post">
  <button id="torii-everywhere" name="torii-act" value="session-end" type="submit" aria-describedby="torii-sessions" class="${properties.kcButtonSecondaryClass!}">${msg("torii-session-end")}</button>
</form>
