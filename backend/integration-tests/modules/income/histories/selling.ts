import {
  accrueIncome,
  isRefusal,
  NO_TAX,
  recordSale,
  refundSale,
  remitToCooperative,
  settleSale,
  type Contribution,
  type Journal,
} from "@cho-phien/income";
import { dong } from "@cho-phien/money";
import { randomUUID } from "node:crypto";
import { postDistribution } from "../../../../src/modules/income/distribution/distribute";
import { journals } from "../../../../src/modules/income/ledger/journals";
import { post } from "../../../../src/modules/income/ledger/post";
import { IncomeRefused } from "../../../../src/modules/income/ledger/refusal";
import type { Act } from "./acts";
import { accountKey, COOPERATIVES, entered, inTransaction, MEMBERS, ruleOf, type Line, type World } from "./world";

export const JOB = { type: "job", id: "history" };

const HELD_BY_NOBODY = { heldBy: "nobody", sheet: null } as const;

type Said<Name extends Act["act"]> = Extract<Act, { act: Name }>;

/** The instant of the history's next fact: some days apart, across months, not always in the order they are known. */
export function nextInstant(world: World): string {
  const day = (world.serial * 37) % 120;
  return new Date(Date.UTC(2026, 8, 1 + day, 16, 59, world.serial % 60)).toISOString();
}

export function entryAt(world: World) {
  return { journalId: randomUUID(), effectiveAt: nextInstant(world), actor: JOB };
}

export function contributions(weights: readonly number[]): readonly Contribution[] {
  return weights.map((weight, n) => ({ memberId: MEMBERS[n]?.memberId ?? "", units: BigInt(weight), ratePerUnit: 1n }));
}

export async function enter(world: World, decided: readonly Journal[]): Promise<void> {
  const posted = await inTransaction(world.client, (sql) => post(sql, decided));
  expect(posted.map(({ replayed }) => replayed)).toEqual(decided.map(() => false));
  entered(world, decided);
}

export function settledLine(world: World, sale: Omit<Said<"sell">, "act" | "isShared" | "weights">): Line | null {
  const cooperativeId = COOPERATIVES[sale.at % 2] ?? "coop_craft";
  const lineId = `line_${++world.serial}`;
  const settled = settleSale(entryAt(world), {
    lineId,
    paidThrough: sale.through,
    goodsDong: dong(BigInt(sale.goods)),
    shippingDong: dong(BigInt(sale.shipping)),
    paymentFeeDong: dong(sale.through === "card" ? 3_000n : 0n),
    roundingDong: dong(BigInt(sale.rounding)),
    terms: {
      ...{ cooperativeId, cooperativeKind: "htx", platformFeeBp: sale.feeBp, tax: NO_TAX, takenOn: "2026-09-01" },
      ...{ sharingRuleId: `rule_${cooperativeId}`, sharingRuleVersion: 1 },
    },
  });
  if (isRefusal(settled)) return null;
  const door = sale.through === "cod" ? { dueDong: BigInt(sale.goods + sale.shipping), ...HELD_BY_NOBODY } : null;
  const isNew = { accrued: null, revision: 0, returned: 0n, door };
  return { lineId, cooperativeId, pieces: BigInt(sale.pieces), shippingDong: BigInt(sale.shipping), settled, ...isNew };
}

export async function sell(world: World, sale: Said<"sell">): Promise<void> {
  const line = settledLine(world, sale);
  if (!line || line.settled.postings.length < 2) return;
  await enter(world, [line.settled]);
  world.lines.push(line);
  if (sale.isShared) await share(world, line, sale.weights);
}

export async function share(world: World, line: Line | undefined, weights: readonly number[]): Promise<void> {
  const isCorrected = world.journals.some(({ reversesId }) => reversesId === line?.settled.id);
  if (!line || line.accrued || line.cooperativeId === "coop_pool" || line.returned > 0n || isCorrected) return;
  const net = line.settled.postings.find(({ account }) => account.kind === "coop_income")?.amountDong ?? dong(0n);
  const accrued = accrueIncome(entryAt({ ...world, serial: ++world.serial }), {
    source: { type: "consignment_line", id: line.lineId },
    revision: line.revision + 1,
    ...{ channel: "online", incomeKind: "sale_payout", netDong: net, rule: ruleOf(line.cooperativeId) },
    ...{ contributions: contributions(weights), members: MEMBERS, balances: world.balances },
  });
  if (isRefusal(accrued)) return;
  await enter(world, [accrued]);
  line.accrued = accrued;
  line.revision += 1;
}

export async function sellAtFair(world: World, { amount }: Said<"sellAtFair">): Promise<void> {
  const saleId = `fair_${++world.serial}`;
  const facts = { saleId, cooperativeId: "coop_pool", channel: "fair" as const, amountDong: dong(BigInt(amount)) };
  const sale = recordSale(entryAt(world), { ...facts, lockedThrough: null });
  if (!isRefusal(sale)) await enter(world, [sale]);
}

export async function distribute(world: World, { weights }: Said<"distribute">): Promise<void> {
  const distributionId = `run_${++world.serial}`;
  const posted = await inTransaction(world.client, (sql) =>
    postDistribution(sql, {
      ...{
        distributionId,
        cooperativeId: "coop_pool",
        month: "2027-02",
        ruleId: "rule_coop_pool",
        minutesRef: "minutes",
      },
      ...{ incomeKind: "surplus_labour", contributions: contributions(weights), members: MEMBERS, lockedThrough: null },
      ...{ actor: JOB, at: nextInstant(world) },
    }),
  ).catch(refusedAs("amount_not_positive"));
  if (posted) entered(world, await journals(world.sql, { ids: posted.journalIds }));
}

export async function refund(world: World, said: Said<"refund">): Promise<void> {
  const line = pick(world.lines, said.line);
  if (!line || world.journals.some(({ reversesId }) => reversesId === line.settled.id)) return;
  const refunded = refundSale(entryAt({ ...world, serial: ++world.serial }), {
    ...{ lineId: line.lineId, returnId: `return_${world.serial}`, soldPieces: line.pieces },
    ...{ alreadyReturnedPieces: line.returned, returnedPieces: BigInt(said.pieces) },
    ...{ returnsShipping: false, settled: line.settled, accrued: line.accrued, balances: world.balances },
  });
  if (isRefusal(refunded)) return;
  await enter(world, [refunded]);
  line.returned += BigInt(said.pieces);
}

export async function remit(world: World, { at, permille }: Said<"remit">): Promise<void> {
  const cooperativeId = COOPERATIVES[at % 2] ?? "coop_craft";
  const part = (kind: "coop_due" | "shipping") => {
    const held = world.balances.get(accountKey({ kind, cooperativeId, memberId: null })) ?? 0n;
    return dong((held * BigInt(permille)) / 1_000n);
  };
  const remittanceId = `remittance_${++world.serial}`;
  const remitted = remitToCooperative(entryAt(world), {
    ...{ remittanceId, cooperativeId, bankReference: remittanceId, balances: world.balances },
    ...{ amountDong: part("coop_due"), shippingDong: part("shipping") },
  });
  if (!isRefusal(remitted)) await enter(world, [remitted]);
}

export function pick<Thing>(things: readonly Thing[], number: number): Thing | undefined {
  return things[number % Math.max(1, things.length)];
}

/** Takes these refusals as an answer (null); anything else is thrown on. */
export function refusedAs(...codes: readonly string[]): (error: unknown) => null {
  return (error) => {
    if (error instanceof IncomeRefused && codes.includes(error.refusal.refused)) return null;
    throw error;
  };
}
