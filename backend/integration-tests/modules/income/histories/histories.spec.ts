import fc from "fast-check";
import type { Client } from "pg";
import { journalKinds } from "../../../../src/modules/income/ledger/journal-words";
import { withLedger } from "../income-runner";
import { anyHistory, type Act } from "./acts";
import { carrierPays, keep, sheet } from "./door-cash";
import { hold, raceForHeld, release } from "./payer-money";
import { closeOldestDispute, correctAny, crash, fail, pay, race, replay, state } from "./paying";
import { distribute, pick, refund, remit, sell, sellAtFair, share } from "./selling";
import {
  auditor,
  clientSql,
  COOPERATIVES,
  emptyBooks,
  expectBooksInStep,
  expectSameBalances,
  ruleOf,
  type World,
} from "./world";

/** How many histories; the soak asks for more. */
const RUNS = Number(process.env.HISTORIES ?? 500);
const SEED = Number(process.env.HISTORY_SEED ?? Date.now() % 2_147_483_647);

vi.setConfig({ testTimeout: 24 * 3_600_000 });

withLedger(({ connect, url }) => {
  it(`${RUNS} random histories keep every invariant after every act (HISTORY_SEED=${SEED})`, async () => {
    // Emptying the books resets the plans of its connection, so it has one of its own.
    const [client, second, broom] = [await connect(), await connect(), await connect()];
    await adoptRules(client);
    const audit = await auditor(client);
    const seen = new Set<string>();
    const property = fc.asyncProperty(anyHistory, async (history) => {
      await emptyBooks(broom);
      const world = emptyWorld({ url, client, second });
      for (const said of history) {
        await perform(world, said);
        expect(await audit(), said.act).toEqual([]);
        await expectSameBalances(world);
        expectBooksInStep(world);
      }
      for (const { kind } of world.journals) seen.add(kind);
    });
    await fc.assert(property, { numRuns: RUNS, seed: SEED, endOnFailure: false });
    // Fewer than these may by chance miss a rare kind.
    if (RUNS >= 200) expect([...seen].toSorted()).toEqual(journalKinds.toSorted());
  });
});

async function perform(world: World, said: Act): Promise<void> {
  switch (said.act) {
    case "sell":
      return await sell(world, said);
    case "share":
      return await share(world, pick(world.lines, said.line), said.weights);
    case "sellAtFair":
      return await sellAtFair(world, said);
    case "distribute":
      return await distribute(world, said);
    case "refund":
      return await refund(world, said);
    case "remit":
      return await remit(world, said);
    case "pay":
      return await pay(world, said);
    case "state":
      return await state(world, said);
    case "fail":
      return await fail(world, said);
    case "closeDispute":
      return await closeOldestDispute(world, said);
    case "correct":
      return await correctAny(world, said);
    case "replay":
      return await replay(world, said);
    case "crash":
      return await crash(world, said);
    case "race":
      return await race(world, said);
    case "hold":
      return await hold(world, said);
    case "release":
      return await release(world, said);
    case "raceForHeld":
      return await raceForHeld(world, said);
    case "keep":
      return await keep(world, said);
    case "sheet":
      return await sheet(world, said);
    case "carrierPays":
      return await carrierPays(world, said);
  }
}

function emptyWorld({ url, client, second }: Pick<World, "url" | "client" | "second">): World {
  const lists = { lines: [], payouts: [], disputes: [], journals: [] };
  const nothing = { ...lists, held: new Map(), owed: new Map(), balances: new Map(), serial: 0 };
  return { url, client, second, sql: clientSql(client), ...nothing };
}

async function adoptRules(client: Client): Promise<void> {
  for (const rule of COOPERATIVES.map(ruleOf)) {
    await client.query(
      `insert into sharing_rule (id, cooperative_id, version, valid_from, basis, retained_bp, fund_bp, member_bp,
         advance_cap_bp, minutes_ref, adopted_by_type, adopted_by_id)
       values ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, 'test', 'test')`,
      [
        ...[rule.id, rule.cooperativeId, rule.validFrom, rule.basis, rule.retainedBp, rule.fundBp, rule.memberBp],
        ...[rule.advanceCapBp, rule.minutesRef],
      ],
    );
  }
}
