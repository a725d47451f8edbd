import { accountKinds, evidenceWays, type AccountRow } from "@cho-phien/income";
import { withLedger } from "./income-runner";

withLedger(({ connect }) => {
  it("the database's account kinds are the rules' account table", async () => {
    const client = await connect();
    const { rows } = await client.query("select * from income_account_kind order by kind");
    const told = Object.entries<AccountRow>(accountKinds).map(([kind, row]) => ({
      kind,
      holder: row.holder,
      may_go_below: row.belowZero !== null,
      in_accrued: row.countsAs.includes("accrued"),
      in_paid: row.countsAs.includes("paid"),
      in_confirmed: row.countsAs.includes("confirmed"),
    }));
    expect(rows).toEqual(told.toSorted((one, other) => (one.kind < other.kind ? -1 : 1)));
  });

  it("the database's evidence ladder is the rules' ladder", async () => {
    const client = await connect();
    const { rows } = await client.query("select way, level, writers from income_evidence_way");
    const told = Object.entries(evidenceWays).map(([way, { level, writers }]) => ({
      way,
      level,
      writers: [...writers],
    }));
    expect(rows).toHaveLength(told.length);
    expect(rows).toEqual(expect.arrayContaining(told));
  });
});
