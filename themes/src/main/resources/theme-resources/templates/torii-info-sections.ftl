<#-- The parts of the page that are one class and one file each; reads torii.sections(). -->
<#list torii.sections() as drawn>
  <#assign part = drawn.part()>
  <section id="torii-info-${drawn.key()}" aria-labelledby="torii-info-title-${drawn.key()}">
    <h2 id="torii-info-title-${drawn.key()}">${msg(drawn.title())}</h2>
    <#include "torii-info-" + drawn.key() + ".ftl">
  </section>
</#list>
