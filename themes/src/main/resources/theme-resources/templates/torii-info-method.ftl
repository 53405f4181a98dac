<#-- Every method and what its owner may do with it; reads part. -->
<ul id="torii-methods" class="torii-methods">
  <#list part.entries() as entry>
    <li data-torii-credential="${entry.credential()}">
      <h3 id="torii-name-${entry?index}"><@names.method entry.line()/><#if entry.first()> ${msg("torii-methods-default")}</#if></h3>
      <#if entry.line().added()?has_content><p>${msg("torii-enroll-added", entry.line().added())}</p></#if>
      <#if entry.used()?has_content><p>${msg("torii-info-used", entry.used())}</p></#if>
      <#if !entry.line().readable()><p>${msg("torii-enroll-line-unreadable")}</p></#if>
      <#if entry.credential()?has_content>
        <form id="torii-method-form-${entry?index}" class="torii-acts" action="${url.loginAction}" method="post">
          <input type="hidden" name="torii-credential" value="${entry.credential()}">
          <#if entry.testable()><button name="torii-act" value="method-test" type="submit" aria-describedby="torii-name-${entry?index}" class="${properties.kcButtonSecondaryClass!}">${msg("torii-info-test")}</button></#if>
          <#if entry.renamable()><button name="torii-act" value="method-rename" type="submit" aria-describedby="torii-name-${entry?index}" class="${properties.kcButtonSecondaryClass!}">${msg("torii-info-rename")}</button></#if>
          <#if entry.changeable()><button name="torii-act" value="method-change" type="submit" aria-describedby="torii-name-${entry?index}" class="${properties.kcButtonSecondaryClass!}">${msg("torii-info-change")}</button></#if>
          <button name="torii-act" value="method-delete" type="submit" aria-describedby="torii-name-${entry?index}" class="${properties.kcButtonSecondaryClass!}">${msg("torii-info-delete")}</button>
        </form>
      <#else>
        <p>${msg("torii-info-carried")}</p>
      </#if>
    </li>
  </#list>
</ul>
<form id="torii-add-form" action="${url.loginAction}" method="post">
  <button id="torii-add" name="torii-act" value="add" type="submit" class="${properties.kcButtonSecondaryClass!}">${msg("torii-enroll-add")}</button>
</form>
