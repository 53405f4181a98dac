// Makes a larger picture smaller before it is sent, and says so; without this script pictures go as they are.
const form = document.getElementById("torii-photo-form");
const field = document.getElementById("torii-photo");
const said = document.getElementById("torii-photo-shrunk");
const side = Number(form.dataset.toriiShrink);
const most = Number(field.dataset.toriiMost);

field.addEventListener("change", async () => {
  said.textContent = "";
  field.setCustomValidity("");
  const picture = field.files[0];
  if (!picture) {
    return;
  }
  const smaller = await shrunk(picture).catch(() => null);
  // The picture may have been exchanged for another one meanwhile.
  if (field.files[0] !== picture) {
    return;
  }
  if (smaller) {
    const files = new DataTransfer();
    files.items.add(smaller);
    field.files = files.files;
    said.textContent = said.dataset.toriiShrunk;
  } else if (picture.size > most) {
    said.textContent = said.dataset.toriiTooLarge;
    field.setCustomValidity(said.dataset.toriiTooLarge);
  }
});

// Nothing for a picture that is small enough already. The server looks at whatever arrives, all the same.
async function shrunk(picture) {
  const image = await createImageBitmap(picture, { imageOrientation: "from-image" });
  try {
    const scale = side / Math.max(image.width, image.height);
    if (scale >= 1 && picture.size <= most / 8) {
      return null;
    }
    const canvas = document.createElement("canvas");
    canvas.width = Math.max(1, Math.round(image.width * Math.min(1, scale)));
    canvas.height = Math.max(1, Math.round(image.height * Math.min(1, scale)));
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise((done) => canvas.toBlob(done, "image/jpeg", 0.85));
    return blob && blob.size < picture.size ? new File([blob], "card.jpg", { type: "image/jpeg" }) : null;
  } finally {
    image.close();
  }
}
