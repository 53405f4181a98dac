// The account console's entry for Security info: the page itself is the realm's, outside the console.
const { serverBaseUrl, realm } = JSON.parse(document.getElementById("environment").textContent);
const base = serverBaseUrl.replace(/\/$/, "");

// The console may draw a component more than once; two ways into one page would end each other's sign-in.
let leaving = false;
window.addEventListener("pageshow", () => {
  leaving = false;
});

/** The component that the console draws for this entry; it leaves at once, so that "back" leads past it. */
export default function SecurityInfo() {
  if (!leaving) {
    leaving = true;
    window.location.replace(`${base}/realms/${encodeURIComponent(realm)}/torii/security-info?client=account-console`);
  }
  return null;
}
