// @ts-check
import path from "node:path";
import { partsOf } from "./build-parts.mjs";
import { say } from "./sentences.mjs";
import { inputHashes, isFresh, stamp } from "./stamps.mjs";
import { Stop, stopFor } from "./stop.mjs";
import { withNode24 } from "./node24.mjs";
/** @import { Part } from "./build-parts.mjs" */
/** @import { Children } from "./children.mjs" */
/** @import { Settings } from "./settings.mjs" */
/** @import { Steps } from "./steps.mjs" */

/**
 * Builds the parts whose inputs changed, each as soon as what it needs is there: packages one by one (they are small),
 * then backend and storefront side by side, which is what two cores can carry.
 * @param {Settings} settings
 * @param {{ children: Children, steps: Steps }} tools
 * @param {(part: Part) => boolean} [wanted]
 * @returns {Promise<Map<string, string>>} the hash each part was built from
 */
export async function build(settings, tools, wanted = () => true) {
  const all = partsOf(settings.root);
  // Hashed before building: a file saved while a build runs must not be taken for built.
  const hashes = inputHashes(settings.root, all);
  const parts = all.filter(wanted);
  const stale = parts.filter((part) => !isFresh(settings.root, part, hashes.get(part.name) ?? ""));
  const fresh = parts.filter((part) => !stale.includes(part)).map(({ name }) => name);
  if (fresh.length > 0) tools.steps.line(`✓ ${say(settings.language, "state.unchanged", { parts: fresh.join(", ") })}`);
  const isPackage = (/** @type {Part} */ { name }) => name.startsWith("packages/");
  const buildOne = async (/** @type {Part} */ part) => {
    await tools.steps.run("step.build", () => runBuild(settings, tools.children, part), { part: part.name });
    stamp(settings.root, part, hashes.get(part.name) ?? "");
  };
  for (const part of stale.filter(isPackage)) await buildOne(part);
  await Promise.all(stale.filter((part) => !isPackage(part)).map(buildOne));
  return hashes;
}

/**
 * @param {Settings} settings
 * @param {Children} children
 * @param {Part} part
 */
async function runBuild(settings, children, part) {
  const { code, output, log } = await children.run({
    name: `build-${part.name.replaceAll("/", "-")}`,
    command: part.script,
    args: [],
    shell: true,
    cwd: path.join(settings.root, part.name),
    env: buildEnv(settings, part),
  });
  if (code === 0) return;
  const title = say(settings.language, "step.build", { part: part.name });
  throw stopFor(output, title, new Stop("stop.build", { part: part.name, log }));
}

/**
 * As npm does for a script: the part's own programs are found before the root's.
 * @param {Settings} settings
 * @param {Part} part
 */
function buildEnv({ root, env }, part) {
  const ours = withNode24(root, env);
  return { ...ours, PATH: [path.join(root, part.name, "node_modules/.bin"), ours.PATH].join(path.delimiter) };
}
