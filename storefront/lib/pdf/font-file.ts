import { existsSync } from "node:fs";
import path from "node:path";

/** The storefront runs from its own folder or from the project's; the font lies in the project's node_modules. */
const ROOTS = [".", ".."];

export function fontFile(subset: "latin" | "vietnamese", weight: 400 | 600): string {
  const name = `node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff`;
  const found = ROOTS.map((root) => path.join(process.cwd(), root, name)).find((file) => existsSync(file));
  if (!found) throw new Error(`The font is missing: ${name}`);
  return found;
}
