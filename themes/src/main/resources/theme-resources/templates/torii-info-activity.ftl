<#-- The latest sign-ins, each with "this wasn't me" (R20); reads part. -->
<#if part.entries()?has_content || part.refused()?has_content>
  <p>${msg("torii-activity-what")}</p>
  <@names.activities part/>
<#else>
  <p id="torii-activities">${msg("torii-activity-none")}</p>
</#if>
