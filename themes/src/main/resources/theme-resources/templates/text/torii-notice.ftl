<#ftl output_format="plainText">
${msg(notice, arguments[0], arguments[1])}
