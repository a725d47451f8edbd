import { readFileSync } from "node:fs";
import path from "node:path";
import { Client } from "pg";
import { openMarket } from "../start/market.mjs";
import { secretsOf } from "../start/secrets.mjs";
import { type Settings } from "../start/settings.mjs";
import { Steps } from "../start/steps.mjs";
import { type Children } from "../start/children.mjs";
import { openLine, type CountedLine } from "./shop-line.ts";
import { withTemporaryMarket } from "./temporary-market.ts";

/** The whole market as `npm start` opens it, with the demo world and its pictures. */
export type OpenShop = {
  readonly settings: Settings;
  readonly children: Children;
  readonly url: string;
  readonly apiUrl: string;
  readonly pid: number;
  readonly databaseUrl: string;
  readonly publishableKey: string;
  readonly revalidateSecret: string;
  readonly line: CountedLine;
};

/** Opens it in a temporary folder, the storefront's questions counted on their way, and leaves nothing behind. */
export async function withShop<T>(work: (shop: OpenShop, client: Client) => Promise<T>): Promise<T> {
  return withTemporaryMarket(async ({ settings: place, children }) => {
    const line = await openLine(place.portApi);
    const url = `http://localhost:${place.portShop}`;
    // Canonical links are whole addresses, as a market's are that has a name of its own.
    const settings = { ...place, env: { ...place.env, API_URL: line.url, SITE_URL: url } };
    const market = await openMarket(settings, { children, steps: new Steps(settings.language) });
    const databaseUrl = databaseOf(settings);
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    try {
      return await work(
        {
          ...{ settings, children, line, databaseUrl, url },
          apiUrl: `http://127.0.0.1:${settings.portApi}`,
          pid: market.servers.find(({ name }) => name === "storefront")?.pid ?? 0,
          publishableKey: market.demo.publishableKey,
          revalidateSecret: secretsOf(settings.dataDir, settings.env).REVALIDATE_SECRET ?? "",
        },
        client,
      );
    } finally {
      await client.end();
      line.close();
    }
  });
}

/** Where openMarket wrote it for those who look into the running database. */
function databaseOf({ dataDir }: Settings): string {
  const { url }: { url: string } = JSON.parse(readFileSync(path.join(dataDir, "database.json"), "utf8"));
  return url;
}
