// Keycloak's own script runs the ceremony and posts its result; this one starts it by a press of the button.
import { authenticateByWebAuthn } from "./webauthnAuthenticate.js";

const page = document.getElementById("torii-key");
const button = document.getElementById("torii-key-use");

button.addEventListener(
  "click",
  () => {
    button.disabled = true;
    authenticateByWebAuthn({
      isUserIdentified: true,
      challenge: page.dataset.toriiChallenge,
      userVerification: page.dataset.toriiVerification,
      rpId: page.dataset.toriiRp,
      createTimeout: Number(page.dataset.toriiTimeout),
      errmsg: page.dataset.toriiUnsupported,
    });
  },
  { once: true },
);
// Without this script a press would do nothing, so the page comes with the button switched off.
button.disabled = false;
button.focus();
