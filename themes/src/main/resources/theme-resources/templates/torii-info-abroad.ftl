<#-- What to do before going abroad (R56); reads part. -->
<ul class="torii-advice ${properties.kcListClass!}">
  <#if part.phoneOnly()><li id="torii-abroad-phone">${msg("torii-abroad-phone")}</li></#if>
  <li>${msg("torii-abroad-add")}</li>
  <li>${msg("torii-abroad-texts")}</li>
  <li>${msg("torii-abroad-calls")}</li>
  <li>${msg("torii-abroad-codes")}</li>
  <li>${msg("torii-abroad-card")}</li>
</ul>
