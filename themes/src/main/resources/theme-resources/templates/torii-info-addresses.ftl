<#-- Where notices about the account go (R22); reads part. -->
<p>${msg("torii-addresses-what")}</p>
<ul id="torii-addresses" class="torii-methods">
  <#if part.own()?has_content>
    <li><span>${part.own()}</span><span>${msg("torii-addresses-own")}</span></li>
  </#if>
  <#list part.lines() as line>
    <li>
      <span id="torii-address-${line.handle()}">${line.address()}</span>
      <span><#if line.confirmed()?has_content>${msg("torii-addresses-since", line.confirmed())}<#else>${msg("torii-addresses-waits", line.until())}</#if></span>
      <form id="torii-address-form-${line.handle()}" action="${url.loginAction}" method="post">
        <input type="hidden" name="torii-address" value="${line.handle()}">
        <button name="torii-act" value="addresses-remove" type="submit" aria-describedby="torii-address-${line.handle()}" class="${properties.kcButtonSecondaryClass!}">${msg("torii-addresses-remove")}</button>
      </form>
    </li>
  </#list>
</ul>
<#if part.room()>
  <#if part.outside()><p id="torii-addresses-outside"><strong>${msg("torii-addresses-outside")}</strong></p></#if>
  <form id="torii-addresses-form" class="${properties.kcFormClass!}" action="${url.loginAction}" method="post">
    <div class="${properties.kcFormGroupClass!}">
      <label for="torii-address-new" class="${properties.kcLabelClass!}">${msg("torii-addresses-new-label")}</label>
      <#assign refused = part.typed()?has_content>
      <span class="${properties.kcInputClass!}<#if refused> ${properties.kcError!}</#if>"><input id="torii-address-new" name="torii-address" type="email" maxlength="254" autocomplete="email" dir="ltr" required value="${part.typed()}" aria-describedby="<#if refused>torii-enroll-notice </#if>torii-addresses-how"<#if refused> aria-invalid="true"</#if>></span>
      <p id="torii-addresses-how">${msg("torii-addresses-how")}</p>
    </div>
    <button id="torii-addresses-add" name="torii-act" value="addresses-add" type="submit" class="${properties.kcButtonSecondaryClass!}">${msg("torii-addresses-add")}</button>
  </form>
</#if>
