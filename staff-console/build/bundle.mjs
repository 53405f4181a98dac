// Makes what is served: the static files and the console in one script. The target directory may be given.

import { build } from "esbuild";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const home = fileURLToPath(new URL("..", import.meta.url));
const target = resolve(home, process.argv[2] ?? "dist");

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
cpSync(join(home, "static"), target, { recursive: true });
await build({
  absWorkingDir: home,
  bundle: true,
  charset: "utf8",
  entryPoints: ["src/app.js", "src/again.js"],
  format: "esm",
  legalComments: "inline",
  logLevel: "warning",
  minify: true,
  outdir: target,
  target: ["chrome111", "firefox114", "safari16.4"],
  banner: { js: "/*! Torii console, Apache-2.0. */" },
});
