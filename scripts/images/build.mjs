// @ts-check
import path from "node:path";
import { build } from "../start/build.mjs";
import { Children } from "../start/children.mjs";
import { languageOf, say } from "../start/sentences.mjs";
import { readSettings } from "../start/settings.mjs";
import { Steps } from "../start/steps.mjs";
import { Stop } from "../start/stop.mjs";

/** `node scripts/images/build.mjs`: everything an image holds, built and nothing started. */
const settings = readSettings([], process.env);
try {
  const children = new Children(path.join(settings.root, ".cache/images"));
  await build(settings, { children, steps: new Steps(settings.language) });
} catch (error) {
  if (!(error instanceof Stop)) throw error;
  process.stderr.write(`${say(languageOf(process.env), error.key, error.values)}\n`);
  process.exit(1);
}
