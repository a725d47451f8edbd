import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Children } from "../start/children.mjs";
import { untilAnswers } from "../start/market.mjs";
import { node24, withNode24 } from "../start/node24.mjs";
import { freePort } from "../start/ports.mjs";
import { type Settings } from "../start/settings.mjs";

/** The least a page of this Next can be: what every budget is measured against. */
const FILES: Readonly<Record<string, string>> = {
  "next.config.mjs": `import path from "node:path";
export default { turbopack: { root: path.join(import.meta.dirname, "../..") }, poweredByHeader: false };
`,
  "app/layout.js": `import { createElement as h } from "react";
export const metadata = { title: "Bare", description: "A page with nothing on it." };
export default ({ children }) => h("html", { lang: "vi" }, h("body", null, h("main", null, children)));
`,
  "app/page.js": `import { createElement as h } from "react";
export const dynamic = "force-static";
export default () => [h("h1", { key: 1 }, "Chợ Phiên"), h("p", { key: 2 }, "Hàng của phụ nữ các bản.")];
`,
};

/** Builds and serves it with the storefront's own Next; beside the storefront, where that Next is found. */
export async function openBare(
  settings: Settings,
  children: Children,
): Promise<{ url: string; close: () => Promise<void> }> {
  const { root, env } = settings;
  const folder = path.join(root, "storefront/.bare-next");
  const next = path.join(root, "storefront/node_modules/next/dist/bin/next");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, "app"), { recursive: true });
  for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(folder, name), text);
  const command = { command: node24(root), cwd: folder, env: { ...withNode24(root, env), NODE_ENV: "production" } };
  const built = await children.run({ name: "bare-build", ...command, args: [next, "build"] });
  if (built.code !== 0) throw new Error(`The bare page could not be built:\n${built.output}`);
  const port = await freePort();
  const server = children.start({ name: "bare", ...command, args: [next, "start", "--port", String(port)] });
  const url = `http://localhost:${port}`;
  await untilAnswers(server, url);
  return {
    url,
    close: async () => {
      await children.stop("bare");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
