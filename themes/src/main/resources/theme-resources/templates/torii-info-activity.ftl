<#-- The latest sign-ins, each with "this wasn't me" (R20); reads part. -->
<#if part.entries()?has_content>
  <p>${msg("torii-activity-what")}</p>
  <ul id="torii-activities" class="torii-methods">
    <#list part.entries() as entry>
      <li data-torii-standing="${entry.standing()}">
        <h3 id="torii-activity-${entry?index}">${entry.when()}</h3>
        <@names.activity entry/>
        <#if entry.standing() == "IN" || entry.standing() == "REFUSED">
          <form id="torii-activity-form-${entry?index}" class="torii-acts" action="${url.loginAction}" method="post">
            <input type="hidden" name="torii-at" value="${entry.at()}">
            <button name="torii-act" value="activity-ask" type="submit" aria-describedby="torii-activity-${entry?index}" class="${properties.kcButtonSecondaryClass!}">${msg("torii-activity-not-me")}</button>
          </form>
        </#if>
      </li>
    </#list>
  </ul>
<#else>
  <p id="torii-activities">${msg("torii-activity-none")}</p>
</#if>
