// @ts-check
import path from "node:path";

/** Node 24 as the npm package `node` installs it; the machine's own Node may be older. @param {string} root */
export function node24(root) {
  return path.join(root, "node_modules/node/bin/node");
}

/**
 * The environment of everything we start: Node 24 and local tools first, nothing sent to anyone about how they are used.
 * @param {string} root
 * @param {Record<string, string | undefined>} env
 * @returns {Record<string, string | undefined>}
 */
export function withNode24(root, env) {
  return {
    ...env,
    PATH: [path.join(root, "node_modules/.bin"), env.PATH].join(path.delimiter),
    // npm hands its own configuration down; a build started by hand must give the same result.
    NODE_ENV: undefined,
    MEDUSA_DISABLE_TELEMETRY: "true",
    NEXT_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
  };
}
