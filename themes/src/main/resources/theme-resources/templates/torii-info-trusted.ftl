<#-- The browsers that the user trusts (R19); reads part. -->
<p>${msg("torii-trusted-intro")}</p>
<#if part.lines()?has_content>
  <ul id="torii-trusted-list" class="torii-methods">
    <#list part.lines() as line>
      <li>
        <span>${line.browser()}<#if line.place()?has_content>, ${line.place()}</#if></span>
        <span>${msg("torii-trusted-times", line.since(), line.until())}</span>
        <form action="${url.loginAction}" method="post">
          <input type="hidden" name="torii-device" value="${line.id()}">
          <button name="torii-act" value="trusted-end" type="submit" class="${properties.kcButtonLinkClass!}">${msg("torii-trusted-end", line.browser())}</button>
        </form>
      </li>
    </#list>
  </ul>
  <form id="torii-trusted-all" action="${url.loginAction}" method="post">
    <button name="torii-act" value="trusted-end-all" type="submit" class="${properties.kcButtonSecondaryClass!}">${msg("torii-trusted-end-all")}</button>
  </form>
<#else>
  <p id="torii-trusted-none">${msg("torii-trusted-none")}</p>
</#if>
