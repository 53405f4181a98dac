// The page goes on by itself once its time is over; before that it asks again so often that it does not expire.
const page = document.getElementById("torii-admission");
const seconds = Number(page?.dataset.toriiSeconds ?? 0);
if (seconds > 0) {
  setTimeout(() => document.getElementById("torii-admission-form").requestSubmit(), (seconds + 1) * 1000);
}
