// npm ci, where what is installed is not what the lock file names: a second build needs no network.

import { execSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const home = fileURLToPath(new URL("..", import.meta.url));
const mark = `${home}node_modules/.torii-lock`;
const lock = createHash("sha256").update(readFileSync(`${home}package-lock.json`)).digest("hex");

if (!existsSync(mark) || readFileSync(mark, "utf8") !== lock) {
  execSync("npm ci --prefer-offline", { cwd: home, stdio: "inherit" });
  writeFileSync(mark, lock);
}
