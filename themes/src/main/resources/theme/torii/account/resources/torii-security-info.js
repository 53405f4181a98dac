// The account console's entry for Security info: the page itself is the realm's, outside the console. The console of
// 26.7.3 has no way to draw an entry of a theme's own (its route has no element), so the entry is followed here.
const { serverBaseUrl, realm } = JSON.parse(document.getElementById("environment").textContent);
const base = serverBaseUrl.replace(/\/$/, "");
const page = `${base}/realms/${encodeURIComponent(realm)}/torii/security-info?client=account-console`;
const ENTRY = "/content/security-info";

/** Before the console's own handler; a click that opens another tab is the browser's, and that tab comes by below. */
function follow(event) {
  const link = event.target instanceof Element ? event.target.closest(`a[href*="${ENTRY}"]`) : null;
  if (link && event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
    event.preventDefault();
    event.stopPropagation();
    window.location.assign(page);
  }
}

if (window.location.pathname.endsWith(ENTRY)) {
  window.location.replace(page);
} else {
  window.addEventListener("click", follow, true);
}
