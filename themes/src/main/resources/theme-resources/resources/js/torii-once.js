// A second press while the first is on its way would only ask twice.
const forms = document.querySelectorAll(".torii-once form");
forms.forEach((form) => {
  form.addEventListener("submit", (event) => {
    const sent = [...forms].some((each) => each.dataset.toriiSubmitted);
    if (sent) {
      event.preventDefault();
    }
    form.dataset.toriiSubmitted = "true";
  });
});
window.addEventListener("pageshow", () => {
  forms.forEach((form) => delete form.dataset.toriiSubmitted);
});
