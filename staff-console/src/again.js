// The end of a sign-in that only made the factor of the session young again: the console in the other window goes on with
// it. One that was cancelled or refused has made nothing young, and says so.

const refused = new URLSearchParams(location.search).has("error");
history.replaceState(null, "", location.pathname);
if (refused) {
  document.querySelectorAll(".again-done").forEach((text) => text.setAttribute("hidden", ""));
  document.querySelectorAll(".again-refused").forEach((text) => text.removeAttribute("hidden"));
} else {
  close();
}
