// Reads a QR code with the camera. jsQR everywhere; the browser's own detector only where it has one, because it is faster.

import jsQR from "jsqr";
import { read } from "../entry.js";
import { button, controls, h, title } from "./dom.js";

/** Pixels on the longer side: enough for a QR code of a link, few enough for an old phone. */
const SIDE = 640;
const PAUSE = 150;

/**
 * @param {import("./app.js").App} app
 * @param {(code: string) => unknown} found
 * @returns {import("./app.js").Screen}
 */
export function scan(app, found) {
  const t = app.t;
  const video = h("video", { id: "scan-video", playsinline: true, muted: true, "aria-label": t("scan.video") });
  video.muted = true;
  const problem = h("p", { id: "scan-problem", role: "alert" });
  let stopped = false;
  /** @type {MediaStream | undefined} */
  let stream;
  const end = () => {
    stopped = true;
    stream?.getTracks().forEach((track) => track.stop());
  };
  const begin = async () => {
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" }, audio: false });
      video.srcObject = stream;
      await video.play();
    } catch {
      problem.textContent = t("scan.refused");
      stopped = true;
    }
    if (stopped) {
      // Left while the camera was being opened.
      end();
    }
    const look = decoder();
    while (!stopped) {
      const seen = (await look(video)) ?? "";
      const entry = read(seen, app.base);
      if (entry.kind === "link") {
        end();
        await found(entry.code);
      }
      if (entry.kind === "elsewhere") {
        problem.textContent = t("add.elsewhere");
      } else if (seen) {
        problem.textContent = t("scan.other");
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  };
  void begin();
  const back = button("scan-cancel", t("cancel"), () => app.add());
  return { name: "add", nodes: [title(t("scan.title")), h("p", {}, t("scan.text")), video, problem, controls(back)], end };
}

/** @returns {(video: HTMLVideoElement) => Promise<string | undefined>} */
function decoder() {
  const Native = Reflect.get(globalThis, "BarcodeDetector");
  const native = Native && new Native({ formats: ["qr_code"] });
  const canvas = document.createElement("canvas");
  const pixels = canvas.getContext("2d", { willReadFrequently: true });
  return async (video) => {
    const scale = Math.min(1, SIDE / Math.max(video.videoWidth, video.videoHeight, 1));
    const width = Math.floor(video.videoWidth * scale);
    const height = Math.floor(video.videoHeight * scale);
    if (!pixels || !width || !height) {
      return undefined;
    }
    const quick = await native?.detect(video).catch(() => []);
    if (quick?.length) {
      return quick[0].rawValue;
    }
    canvas.width = width;
    canvas.height = height;
    pixels.drawImage(video, 0, 0, width, height);
    return jsQR(pixels.getImageData(0, 0, width, height).data, width, height)?.data;
  };
}
