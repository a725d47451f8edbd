import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** Debian's place first: its Chromium is the one our pages are tried in. */
const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

export const NO_CHROMIUM =
  "The browser tests need Chromium: install it (apt-get install chromium) or set CHROMIUM to its path, then run npm test -- browser.";

/** The path of a Chromium, installing Debian's when we are root and there is none; null when there is no way. */
export function findChromium(env: NodeJS.ProcessEnv, { mayInstall }: { mayInstall: boolean }): string | null {
  const found = [env.CHROMIUM, ...PLACES].find((place) => place && existsSync(place));
  if (found) return found;
  if (!mayInstall || process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0) return null;
  spawnSync("apt-get", ["update", "-qq"], { stdio: "ignore" });
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
    stdio: "ignore",
    env: { ...env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return PLACES.find((place) => existsSync(place)) ?? null;
}
