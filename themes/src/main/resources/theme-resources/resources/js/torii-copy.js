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
        clearLater(text.textContent.trim(), Number(button.dataset.toriiClear));
      } catch {
        // The browser does not let it: the text is marked, to be copied by hand.
        getSelection().selectAllChildren(text);
      }
    });
  }
}

// A secret does not stay in the clipboard, where the browser lets it be seen and the page is still there (R101).
function clearLater(secret, seconds) {
  if (seconds > 0) {
    setTimeout(async () => {
      try {
        if ((await navigator.clipboard.readText()) === secret) {
          await navigator.clipboard.writeText("");
        }
      } catch {
        // Not looked at, so not overwritten: it may be something else by now.
      }
    }, seconds * 1000);
  }
}
