// Makes what is served: the static files, the app with its QR decoder in one script, the service worker with the list of
// files that it keeps and a version that changes when any of them does. The target directory may be given.

import { build } from "esbuild";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const home = fileURLToPath(new URL("..", import.meta.url));
const target = resolve(home, process.argv[2] ?? "dist");
const options = {
  absWorkingDir: home,
  bundle: true,
  charset: "utf8",
  format: "esm",
  legalComments: "inline",
  logLevel: "warning",
  minify: true,
  target: ["chrome111", "firefox114", "safari16.4"],
};

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
cpSync(join(home, "static"), target, { recursive: true, filter: (file) => !file.endsWith("maskable.svg") });
await build({
  ...options,
  entryPoints: ["src/app.js"],
  outfile: join(target, "app.js"),
  banner: { js: "/*! Torii Authenticator, Apache-2.0. Contains jsQR 1.4.0 by Cosmo Wolfe and contributors, Apache-2.0. */" },
});

const files = readdirSync(target, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(target, join(entry.parentPath ?? entry.path, entry.name)).replaceAll("\\", "/"))
  .sort();
const digest = createHash("sha256");
files.forEach((file) => digest.update(file).update(readFileSync(join(target, file))));
await build({
  ...options,
  format: "iife",
  entryPoints: ["src/sw.js"],
  outfile: join(target, "sw.js"),
  define: {
    TORII_FILES: JSON.stringify(files.filter((file) => file !== "index.html")),
    TORII_VERSION: JSON.stringify(digest.digest("hex").slice(0, 16)),
  },
});
