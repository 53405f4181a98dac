<#import "template.ftl" as layout>
<#import "torii-house.ftl" as house>
<#import "torii-application-parts.ftl" as parts>
<@layout.registrationLayout displayMessage=false; section>
<#if section = "header">
  ${msg("torii-application-photo-title")}
<#elseif section = "form">
  <@house.above/>
  <@parts.style/>
  <div id="torii-application-photo" class="torii-application torii-once">
    <@parts.said torii.said()/>
    <p id="torii-photo-intro">${msg("torii-photo-intro")}</p>
    <ul class="torii-advice ${properties.kcListClass!}">
      <li>${msg("torii-photo-readable")}</li>
      <li>${msg("torii-photo-kept")}</li>
      <li id="torii-photo-size">${msg("torii-photo-size", torii.megabytes())}</li>
    </ul>
    <#-- Keycloak's own forms take no files, so this one posts beside the sign-in and comes back to it. -->
    <form id="torii-photo-form" class="${properties.kcFormClass!}" action="${torii.upload()}" method="post" enctype="multipart/form-data" data-torii-shrink="2000">
      <input type="hidden" name="torii-ticket" value="${torii.ticket()}">
      <div class="${properties.kcFormGroupClass!}">
        <label for="torii-photo" class="${properties.kcLabelClass!}">${msg("torii-photo-label")}</label>
        <input id="torii-photo" name="torii-photo" type="file" accept="image/jpeg,image/png" capture="environment" required aria-describedby="torii-photo-intro torii-photo-size torii-photo-shrunk" data-torii-most="${torii.bytes()?c}">
        <p id="torii-photo-shrunk" role="status" class="${properties.kcFormHelperTextClass!}" data-torii-shrunk="${msg("torii-photo-shrunk")}" data-torii-too-large="${msg("torii-photo-too-large")}"></p>
      </div>
      <div class="${properties.kcFormActionGroupClass!}">
        <button id="torii-photo-send" type="submit" class="${properties.kcButtonPrimaryClass!} ${properties.kcButtonBlockClass!}">${msg("torii-photo-send")}</button>
      </div>
    </form>
    <noscript><p>${msg("torii-photo-no-script", torii.megabytes())}</p></noscript>
    <p>${msg("torii-photo-without")}</p>
    <@parts.back "home"/>
  </div>
  <script type="module" src="${url.resourcesPath}/js/torii-photo.js"></script>
  <@parts.once/>
  <@house.below/>
</#if>
</@layout.registrationLayout>
