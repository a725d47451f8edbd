import { cpus } from "node:os";
import { openBare } from "./shop-bare.ts";
import { openEye } from "./shop-lighthouse.ts";
import { withShop } from "./shop-market.ts";
import { measure } from "./shop-measure.ts";

/** The demo's goods, and as many as a market of the whole country may have. */
const SIZES = (process.env.BENCH_PRODUCTS ?? "0,20000").split(",").map(Number);
const RUNS = Number(process.env.BENCH_RUNS ?? 5);

const result = await withShop(async (shop, client) => {
  const eye = openEye(shop.settings);
  const server = await openBare(shop.settings, shop.children);
  try {
    const bare = { url: server.url, look: await eye.look(server.url, { runs: RUNS }) };
    const sizes: Awaited<ReturnType<typeof measure>>[] = [];
    for (const goods of SIZES) sizes.push(await measure(shop, client, { eye, bare, goods }));
    return { bare: bare.look, sizes };
  } finally {
    await server.close();
  }
});
const pass = result.sizes.every(({ failures }) => failures.length === 0);
console.log(JSON.stringify({ name: "shop", pass, cores: cpus().length, runs: RUNS, ...result }));
process.exitCode = pass ? 0 : 1;
