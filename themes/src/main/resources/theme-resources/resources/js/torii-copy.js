// Copies what the page shows as text anyway; without this script there is no button.
for (const button of document.querySelectorAll("[data-torii-copy]")) {
  const text = document.getElementById(button.dataset.toriiCopy);
  const said = document.getElementById(button.dataset.toriiCopied);
  if (navigator.clipboard && text && said) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      said.textContent = "";
      try {
        await navigator.clipboard.writeText(text.textContent.trim());
        said.textContent = said.dataset.toriiWords;
      } catch {
        // The browser does not let it: the text is marked, to be copied by hand.
        getSelection().selectAllChildren(text);
      }
    });
  }
}
