import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { parseJournal } from "../../../src/modules/income/ledger/parse-journal";
import { accrued, settledSale } from "./books";
import { withLedger } from "./income-runner";

vi.setConfig({ testTimeout: 60_000 });

withLedger(({ service, connect, url }) => {
  it.each(["before-commit", "after-commit"] as const)(
    "a process killed %s: the next look at the same facts leaves each entered once",
    async (stopsAt) => {
      const facts = [
        settledSale({ idemKey: "sale.settled:csln_1", source: { type: "consignment_line", id: "csln_1" } }),
        accrued({ idemKey: "member.accrued:csln_1", source: { type: "consignment_line", id: "csln_1" } }),
      ];
      await killedWhile({ url, batch: JSON.stringify(facts.map(parseJournal)), stopsAt });
      await untilNobodyElseIsConnected();

      const seenAgain = facts.map((fact) => ({ ...fact, id: crypto.randomUUID() }));
      const posted = await service.post(seenAgain);
      expect(posted.map(({ replayed }) => replayed)).toEqual(Array(2).fill(stopsAt === "after-commit"));
      expect(await service.journals({ cooperativeIds: ["coop_hmong"] })).toHaveLength(2);
      const [mai] = await service.balances({ memberIds: ["mem_mai"] });
      expect(mai?.balanceDong).toBe(100_000n);
      expect(await service.verifyChain()).toEqual([]);
      expect(await service.rebuildMonthly()).toEqual({ differingRows: 0 });
    },
  );

  /** The server notices a dead client only when it next speaks to it; until then its locks stand. */
  async function untilNobodyElseIsConnected() {
    const client = await connect();
    for (let look = 0; look < 200; look++) {
      const { rows } = await client.query(
        "select count(*)::int as open from pg_stat_activity where datname = current_database() and query like '%income_post%' and pid <> pg_backend_pid()",
      );
      if (rows[0].open === 0) return;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error("The killed process is still connected");
  }
});

async function killedWhile(order: { url: string; batch: string; stopsAt: string }) {
  const child = spawn(process.execPath, [path.join(__dirname, "post-then-hang.ts"), JSON.stringify(order)], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, NODE_OPTIONS: "--disable-warning=MODULE_TYPELESS_PACKAGE_JSON" },
  });
  const [said] = await once(child.stdout, "data");
  expect(String(said)).toBe(order.stopsAt);
  child.kill("SIGKILL");
  await once(child, "exit");
}
