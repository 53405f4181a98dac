<#ftl output_format="plainText">
<#list paragraphs as key>
${msg(key, arguments[0], arguments[1], arguments[2]!"", arguments[3]!"")}

</#list>
<#if points?has_content>
${msg("torii-mail-keep")}
<#list points as key>
- ${msg(key)}
</#list>

</#if>
<#list links as link>
${msg(link.key)}
${link.address}

</#list>
<#if support?has_content>
${msg("torii-mail-support")}
<#list support as line>
${line}
</#list>
</#if>
