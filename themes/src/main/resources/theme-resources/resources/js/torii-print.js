// Prints the page, which is made to be kept; without this script there is no button, and the browser prints as ever.
for (const button of document.querySelectorAll("[data-torii-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
