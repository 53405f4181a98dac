// Draws the PNG icons from their SVG sources with a headless Chromium: npm run icons, after a source was changed.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const chromium = process.env.TORII_CHROMIUM ?? "chromium";
const icons = new URL("../static/icons/", import.meta.url).pathname;
const work = mkdtempSync(join(tmpdir(), "icons-"));

for (const [source, size, target] of [
  ["icon.svg", 192, "icon-192.png"],
  ["icon.svg", 512, "icon-512.png"],
  ["maskable.svg", 512, "maskable-512.png"],
]) {
  const page = join(work, "icon.html");
  const drawing = readFileSync(icons + source, "utf8").replace("<svg ", `<svg width="${size}" height="${size}" `);
  writeFileSync(page, `<!doctype html><style>body{margin:0}svg{display:block}</style>${drawing}`);
  execFileSync(chromium, [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--hide-scrollbars",
    "--default-background-color=00000000",
    "--force-device-scale-factor=1",
    `--window-size=${size},${size}`,
    `--screenshot=${icons}${target}`,
    `file://${page}`,
  ]);
}
rmSync(work, { recursive: true });
