// Keycloak's layout shows whose sign-in it is in a field that no label belongs to; a screen reader says what it is.
document.addEventListener("DOMContentLoaded", () => {
  const name = document.getElementById("kc-attempted-username");
  const label = document.querySelector('label[for="username"]');
  if (name && label && !name.labels.length) {
    name.setAttribute("aria-label", label.textContent.trim());
  }
});
