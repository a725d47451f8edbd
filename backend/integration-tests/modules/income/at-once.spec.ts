import type { Journal } from "@cho-phien/income";
import { dong } from "@cho-phien/money";
import { randomUUID } from "node:crypto";
import { accrued, journal, paying, settledSale } from "./books";
import { withLedger } from "./income-runner";

vi.setConfig({ testTimeout: 120_000 });

/** The acts run by so many workers at once, each taking the next act as soon as it is done with one. */
async function byWorkers(count: number, acts: readonly (() => Promise<unknown>)[]) {
  const queue = [...acts];
  const outcomes: PromiseSettledResult<unknown>[] = [];
  const work = async () => {
    for (let act = queue.shift(); act; act = queue.shift()) outcomes.push(...(await Promise.allSettled([act()])));
  };
  await Promise.all(Array.from({ length: count }, work));
  return outcomes;
}

function undoing(one: Journal): Journal {
  return journal({
    ...{ kind: "correction", cooperativeId: one.cooperativeId, reversesId: one.id, reason: "wrong_amount" },
    idemKey: `correction:${randomUUID()}`,
    postings: one.postings.map((posting) => ({ ...posting, amountDong: dong(-posting.amountDong) })),
  });
}

withLedger(({ service, connect }) => {
  it("every journal reversed twice by 20 workers is reversed once", async () => {
    const sales = Array.from({ length: 40 }, (_, n) => settledSale({ cooperativeId: `coop_${n % 4}` }));
    await service.post(sales);
    const acts = [...sales, ...sales].map((sale) => () => service.post([undoing(sale)]));
    const outcomes = await byWorkers(20, acts);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(40);
    const refused = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
    expect(refused.map((error) => error.refusal?.refused)).toEqual(Array(40).fill("reversed_already"));
    const reversals = await service.journals({ reversesIds: sales.map(({ id }) => id) });
    expect(new Set(reversals.map(({ reversesId }) => reversesId)).size).toBe(40);
    const left = await service.balances({ kinds: ["coop_income", "coop_due", "clearing_cod"] });
    expect(left.every(({ balanceDong }) => balanceDong === 0n)).toBe(true);
    expect(await service.verifyChain()).toEqual([]);
  });

  it("50 parallel payouts to one member never go above what she is due", async () => {
    await service.post([settledSale(), accrued()]);
    const acts = Array.from({ length: 50 }, () => () => service.createPayoutBatch(paying({ amountDong: 15_000n })));
    const outcomes = await byWorkers(50, acts);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(6);
    const refused = outcomes.flatMap((outcome) => (outcome.status === "rejected" ? [outcome.reason] : []));
    expect(refused.map((error) => error.refusal)).toEqual(
      Array(44).fill({ refused: "above_due", memberId: "mem_mai", neededDong: 15_000n, availableDong: 10_000n }),
    );
    const paid = await service.balances({ memberIds: ["mem_mai"] });
    expect(paid.map(({ balanceDong }) => balanceDong)).toEqual([10_000n, 90_000n]);
  });

  it("the same fact seen by 20 workers at once is entered once", async () => {
    const seen = Array.from({ length: 20 }, () =>
      settledSale({ idemKey: "sale.settled:csln_1", source: { type: "consignment_line", id: "csln_1" } }),
    );
    const outcomes = await byWorkers(
      20,
      seen.map((sale) => () => service.post([sale])),
    );
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(20);
    expect(await service.journals({ cooperativeIds: ["coop_hmong"] })).toHaveLength(1);
  });

  it("a payout waits for one under way, and then sees what it took", async () => {
    await service.post([settledSale(), accrued()]);
    const other = await connect();
    await other.query("begin");
    await other.query("select income_hold_book('coop_hmong')");
    let isDone = false;
    const payout = service.createPayoutBatch(paying({ amountDong: 60_000n })).finally(() => (isDone = true));
    await waitingFor(other, 1);
    expect(isDone).toBe(false);
    await other.query("commit");
    await payout;
    await expect(service.createPayoutBatch(paying({ amountDong: 60_000n }))).rejects.toThrow("above_due");
  });

  it("posts to books in crossed order finish, all of them", async () => {
    const crossed = (order: readonly string[]) => order.map((cooperativeId) => settledSale({ cooperativeId }));
    const acts = Array.from(
      { length: 60 },
      (_, n) => () => service.post(crossed(n % 2 ? ["coop_a", "coop_b", "coop_c"] : ["coop_c", "coop_b", "coop_a"])),
    );
    const outcomes = await byWorkers(20, acts);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(60);
    expect(await service.verifyChain()).toEqual([]);
    expect(await service.rebuildMonthly()).toEqual({ differingRows: 0 });
  });
});

/** Until so many statements of this database wait for a lock. */
async function waitingFor(
  client: { query: (text: string) => Promise<{ rows: { waiting: string }[] }> },
  count: number,
) {
  for (let look = 0; look < 200; look++) {
    const { rows } = await client.query(
      "select count(*) as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    if (Number(rows[0]?.waiting) >= count) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error("Nothing ever waited");
}
