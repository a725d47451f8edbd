import { moduleIntegrationTestRunner } from "@medusajs/test-utils";
import { Client } from "pg";
import path from "node:path";
import { Lot } from "../../../src/modules/income/models/lot";
import { runInvariants } from "../../invariants";
import type { IncomeModuleService } from "../../../src/modules/income/service";

const income = path.resolve(__dirname, "../../../src/modules/income");

export type Ledger = {
  readonly service: IncomeModuleService;
  readonly url: string;
  /** A connection of the test's own, as a superuser unless another role is named. */
  readonly connect: (role?: string) => Promise<Client>;
};

/**
 * Runs the suite against the income module alone on a real Postgres; every test starts with empty books and, unless it
 * damages them on purpose, must leave every invariant standing.
 */
export function withLedger(suite: (ledger: Ledger) => void, { damages = false } = {}): void {
  moduleIntegrationTestRunner<IncomeModuleService>({
    moduleName: "income",
    // The soak names a database of its own, so that tests can run beside it.
    dbName: process.env.LEDGER_DATABASE,
    resolve: path.join(income, "index.ts"),
    moduleModels: [Lot],
    pathToMigrations: path.join(income, "migrations"),
    testSuite: ({ service, dbConfig }) => {
      const open: Client[] = [];
      afterEach(async () => {
        if (!damages) {
          const auditor = new Client({ connectionString: dbConfig.clientUrl });
          await auditor.connect();
          expect(await runInvariants(auditor).finally(() => auditor.end())).toEqual([]);
        }
        await Promise.all(open.splice(0).map((client) => client.end()));
      });
      suite({
        service,
        url: dbConfig.clientUrl,
        connect: async (role) => {
          const url = new URL(dbConfig.clientUrl);
          if (role) url.username = role;
          const client = new Client({ connectionString: url.href });
          await client.connect();
          open.push(client);
          return client;
        },
      });
    },
  });
}
