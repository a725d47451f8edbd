// @ts-check
import path from "node:path";
import { build } from "../start/build.mjs";
import { Children } from "../start/children.mjs";
import { readSettings } from "../start/settings.mjs";
import { Steps } from "../start/steps.mjs";
import { untilStopped } from "../start/until-stopped.mjs";

/** `node scripts/images/build.mjs`: everything an image holds, built and nothing started. */
const settings = readSettings([], process.env);
await untilStopped(async () => {
  const children = new Children(path.join(settings.root, ".cache/images"));
  await build(settings, { children, steps: new Steps(settings.language) });
});
