import { FaultLine } from "../../../backend/integration-tests/http/market/fault-line.ts";
import { findMeilisearch } from "../../../backend/integration-tests/modules/search/meilisearch-server.ts";

/** A Meilisearch that goes away and comes back in the middle of a run. */
export type Stoppable = {
  readonly host: string;
  readonly apiKey: string;
  readonly off: () => Promise<void>;
  readonly on: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** One of our own, which is killed, where its program is on the PATH; the line to the one MEILISEARCH_HOST names, which is cut. */
export async function openStoppable(env: NodeJS.ProcessEnv): Promise<Stoppable | null> {
  const start = findMeilisearch(env);
  if (!start) return null;
  const { host, apiKey, close, power } = await start();
  if (power) return { host, apiKey, close, ...power };
  const line = await FaultLine.toUrl(host);
  return {
    host: line.host,
    apiKey,
    off: async () => line.cut(),
    on: async () => line.mend(),
    close: async () => {
      line.close();
      await close();
    },
  };
}
