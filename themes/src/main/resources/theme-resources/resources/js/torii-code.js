// The page works without this script: "Check whether it was sent" asks the same question by hand.
const page = document.getElementById("torii-code");
const state = document.getElementById("torii-code-state");
const form = document.getElementById("torii-code-form");
const field = document.getElementById("torii-code-field");
const waiting = document.querySelector("[data-torii-wait]");

function show(name) {
  const words = state.getAttribute("data-torii-" + name);
  if (words && state.getAttribute("data-torii-state") !== name) {
    state.setAttribute("data-torii-state", name);
    state.textContent = words;
    document.getElementById("torii-check")?.remove();
  }
}

// Once: what it waits for has happened, or it has waited long enough.
async function ask(address) {
  try {
    const answer = await fetch(address, { headers: { Accept: "application/json" }, cache: "no-store" });
    if (answer.ok) {
      show(String((await answer.json()).state).toLowerCase());
    }
  } catch {
    // The button asks again.
  }
}

// Web OTP: the browser fills the code in when a text ends with "@host #code".
async function fill() {
  const stop = new AbortController();
  form.addEventListener("submit", () => stop.abort());
  try {
    const otp = await navigator.credentials.get({ otp: { transport: ["sms"] }, signal: stop.signal });
    if (otp && otp.code) {
      field.value = otp.code;
      form.requestSubmit(document.getElementById("torii-verify"));
    }
  } catch {
    // The user types it.
  }
}

if (page && state && page.dataset.toriiPoll) {
  waiting?.addEventListener("torii-woken", (event) => {
    event.preventDefault();
    ask(page.dataset.toriiPoll);
  });
}
if (form && field && "OTPCredential" in window) {
  fill();
}
// A second press while the first is on its way would only spend a try.
const forms = document.querySelectorAll("#torii-code form, #torii-phone form");
forms.forEach((each) => {
  each.addEventListener("submit", (event) => {
    if (each.dataset.toriiSubmitted) {
      event.preventDefault();
    }
    each.dataset.toriiSubmitted = "true";
  });
});
window.addEventListener("pageshow", () => {
  forms.forEach((each) => delete each.dataset.toriiSubmitted);
});
