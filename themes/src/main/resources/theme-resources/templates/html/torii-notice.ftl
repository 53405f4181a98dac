<#list msg(notice, arguments[0], arguments[1])?split("\n\n") as paragraph>
<p>${paragraph}</p>
</#list>
