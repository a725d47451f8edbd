// @ts-check
// Loaded before the backend that `npm run bench -- checkout` compares with: the same build, without what is ours at checkout.
// The market itself has no switch for this.
import Module from "node:module";

/** Our last look at a basket, what fills orders with consignments, and our own middlewares before stock's routes. */
const OURS = /\/src\/(workflows\/hooks\/check-before-order|subscribers\/[^/]+|api\/middlewares)\.js$/;
const CONFIG = /\/medusa-config\.js$/;

/**
 * @typedef {object} Loader
 * @property {(this: unknown, request: string, parent: unknown, isMain: boolean) => unknown} _load
 * @property {(request: string, parent: unknown) => string} _resolveFilename
 */
const loader = /** @type {Loader} */ (/** @type {unknown} */ (Module));
const load = loader._load;

/** @type {Loader["_load"]} */
loader._load = function (request, parent, isMain) {
  const loaded = () => load.call(this, request, parent, isMain);
  if (!/check-before-order|subscribers|middlewares|medusa-config/.test(request)) return loaded();
  const file = loader._resolveFilename(request, parent);
  if (OURS.test(file)) return {};
  if (!CONFIG.test(file)) return loaded();
  const config = /** @type {{ default: { modules: Record<string, unknown> } }} */ (loaded()).default;
  // Medusa's own locks, in memory.
  return { default: { ...config, modules: { ...config.modules, locking: { resolve: "@medusajs/medusa/locking" } } } };
};
