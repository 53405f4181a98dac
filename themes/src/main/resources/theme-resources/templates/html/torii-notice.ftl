<#list paragraphs as key>
<#list msg(key, arguments[0], arguments[1], arguments[2]!"", arguments[3]!"")?split("\n\n") as paragraph>
<p>${paragraph}</p>
</#list>
</#list>
<#if points?has_content>
<p>${msg("torii-mail-keep")}</p>
<ul>
<#list points as point>
<li>${msg(point)}</li>
</#list>
</ul>
</#if>
<#list links as link>
<p><a href="${link.address}">${msg(link.key)}</a></p>
</#list>
<#if support?has_content>
<p>${msg("torii-mail-support")}</p>
<#list support as line>
<p>${line}</p>
</#list>
</#if>
