<#-- What methods are called on Security info. -->
<#import "torii-steps.ftl" as steps>

<#-- A way to verify: a method, and for a number how it is reached. -->
<#macro line it><#if it.slot()?has_content>${msg((it.channel() == "CALL")?then("torii-info-channel-CALL", "torii-info-channel-TEXT"), msg("torii-phone-slot-" + it.slot()), it.label())}<#else><@steps.name it/></#if></#macro>

<#-- A stored method. -->
<#macro method it><@steps.name it/></#macro>

<#assign words = {
  "text": "torii-method-phone",
  "call": "torii-method-phone",
  "push": "torii-method-push",
  "app": "torii-method-app",
  "passkey": "torii-method-passkey",
  "security-key": "torii-method-security-key",
  "recovery-codes": "torii-method-recovery-codes",
  "pass": "torii-activity-pass"
}>

<#-- One attempt to sign in. -->
<#macro activity it>
<p>${it.client()}<#if words[it.method()]??> – ${msg(words[it.method()])}</#if><#if it.place()?has_content> – ${msg("torii-activity-about", it.place())}</#if></p>
<p><#if it.standing() == "REPORTED">${msg("torii-activity-reported")}<#elseif it.standing() == "OWN">${msg("torii-activity-own")}<#elseif it.standing() == "IN">${msg("torii-activity-in")}<#elseif 1 < it.many()>${msg("torii-activity-refused-many", it.many())}<#else>${msg("torii-activity-refused")}</#if></p>
</#macro>

<#-- Attempts to sign in, each with its button, and the way to older ones (R20). -->
<#-- The heading of each is one below that of the page's part, or of the page. -->
<#macro activities part level="h3">
<#if part.entries()?has_content>
  <ul id="torii-activities" class="torii-methods">
    <#list part.entries() as entry><@attempt entry "activity-${entry?index}" level/></#list>
  </ul>
</#if>
<#if part.refused()?has_content>
  <p>${msg("torii-activity-refusals")}</p>
  <ul id="torii-refusals" class="torii-methods">
    <#list part.refused() as entry><@attempt entry "refusal-${entry?index}" level/></#list>
  </ul>
</#if>
<#if part.older()?has_content>
  <form id="torii-older-form" class="torii-acts" action="${url.loginAction}" method="post">
    <input type="hidden" name="torii-page" value="${part.older()}">
    <button id="torii-older" name="torii-act" value="activity-older" type="submit" class="${properties.kcButtonSecondaryClass!}">${msg("torii-activity-older")}</button>
  </form>
</#if>
</#macro>

<#macro attempt entry id level>
<li data-torii-standing="${entry.standing()}">
  <${level} id="torii-${id}">${entry.when()}</${level}>
  <@activity entry/>
  <#if entry.standing() == "IN" || entry.standing() == "REFUSED">
    <form id="torii-${id}-form" class="torii-acts" action="${url.loginAction}" method="post">
      <input type="hidden" name="torii-at" value="${entry.at()}">
      <button name="torii-act" value="activity-ask" type="submit" aria-describedby="torii-${id}" class="${properties.kcButtonSecondaryClass!}">${msg("torii-activity-not-me")}</button>
    </form>
  </#if>
</li>
</#macro>

<#-- Methods, each with one button. -->
<#macro entries list act button>
<ul class="torii-methods">
  <#list list as entry>
    <li>
      <h3 id="torii-${act}-${entry?index}"><@method entry.line()/></h3>
      <#if entry.line().added()?has_content><p>${msg("torii-enroll-added", entry.line().added())}</p></#if>
      <form id="torii-${act}-form-${entry?index}" class="torii-acts" action="${url.loginAction}" method="post">
        <input type="hidden" name="torii-credential" value="${entry.credential()}">
        <button name="torii-act" value="${act}" type="submit" aria-describedby="torii-${act}-${entry?index}" class="${properties.kcButtonSecondaryClass!}">${button}</button>
      </form>
    </li>
  </#list>
</ul>
</#macro>
