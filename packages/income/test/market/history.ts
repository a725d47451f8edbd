import { add, dong, negate, sum, type Dong } from "@cho-phien/money";
import fc from "fast-check";
import { balanceOf, bookAccount, figuresOf, platformAccount, type Evidence, type SharingRule } from "../../src";
import { balances, COOPERATIVE, inTransit, openMarket, type Entered, type Market, type When } from "./market";
import { carrierFee, carrierOwes, keep } from "./door-cash";
import { hold, release } from "./payments";
import { bankReturns, pay, resolve, state } from "./payouts";
import { accrue, adopt, correct, distribute, isReversed, record, refund, remit, remitTransfer, settle } from "./sales";

/** One command of a random history: which act, and numbers it makes its facts from. */
export type Command = { readonly act: number; readonly pick: number; readonly amount: bigint; readonly pieces: bigint };

export const commands = fc.array(
  fc.record({
    act: fc.nat({ max: acts().length - 1 }),
    pick: fc.nat({ max: 1_000 }),
    amount: fc.oneof(fc.bigInt({ min: 1n, max: 200n }), fc.bigInt({ min: 1n, max: 3_000_000n })),
    pieces: fc.bigInt({ min: 1n, max: 4n }),
  }),
  { minLength: 1, maxLength: 60, size: "max" },
);

const members = ["Dợ", "Mỷ", "Say"];

export function historyMarket(rule: Pick<SharingRule, "basis" | "advanceCapBp">): Market {
  const market = openMarket({
    kind: "htx",
    platformFeeBp: 500,
    withholdsForTht: false,
    members: new Map(members.map((name) => [name, "00691"])),
  });
  const parts = { retainedBp: 1_000, fundBp: 500, memberBp: 8_500 };
  adopt(market, {
    id: "rule-1",
    cooperativeId: COOPERATIVE,
    version: 1,
    validFrom: "2026-01-01",
    minutesRef: "BB 1",
    ...parts,
    ...rule,
  });
  return market;
}

/** Plays one command; acts whose facts the history does not offer yet do nothing. */
export function play(market: Market, command: Command, step: number): Entered | null {
  const effectiveAt = new Date(Date.UTC(2026, 0, 2) + step * 86_400_000).toISOString();
  const act = acts()[command.act];
  return act === undefined ? null : act({ market, command, step, when: { effectiveAt, recordedAt: effectiveAt } });
}

type Turn = { readonly market: Market; readonly command: Command; readonly step: number; readonly when: When };

function acts(): readonly ((turn: Turn) => Entered | null)[] {
  return [
    sell,
    sell,
    sellAtFair,
    share,
    share,
    sharePool,
    payOut,
    payOut,
    receive,
    receive,
    bounce,
    close,
    giveBack,
    undo,
    send,
    keepAtDoor,
    owe,
    holdForPayer,
    letGo,
    replay,
  ];
}

function sell({ market, command, step, when }: Turn): Entered {
  const facts = { line: `line-${step}`, goodsDong: dong(command.amount), pieces: command.pieces };
  const paid = { shippingDong: dong(command.amount / 10n), paymentFeeDong: dong(command.amount / 50n) };
  return settle(market, { ...facts, ...paid, roundingDong: dong(0n), paidThrough: "card" }, when);
}

function sellAtFair({ market, command, step, when }: Turn): Entered {
  return record(market, { saleId: `fair-${step}`, channel: "fair", amountDong: dong(command.amount) }, when);
}

function contributions({ command }: Turn) {
  return members.map((memberId, at) => ({
    memberId,
    units: at === command.pick % members.length ? command.pieces : BigInt(command.pick % (at + 2)),
    ratePerUnit: 1n,
  }));
}

function share(turn: Turn): Entered | null {
  const { market, command, when } = turn;
  if (market.rules[0]?.basis === "pool") return null;
  const sold = market.journals.filter(({ kind }) => kind === "sale.settled" || kind === "sale.recorded");
  const chosen = sold[command.pick % sold.length];
  return chosen ? accrue(market, { of: chosen.source.id, contributions: contributions(turn) }, when) : null;
}

function sharePool(turn: Turn): Entered {
  const facts = { distributionId: `run-${turn.step}`, month: "2026-01", minutesRef: "BB 2" };
  const shared = { ...facts, incomeKind: "surplus_use", contributions: contributions(turn) } as const;
  return distribute(turn.market, shared, turn.when);
}

/** Mostly a quarter, half, three quarters or all of what is there; now and then any amount, to be refused. */
function someOf(heldDong: bigint, { pick, amount, pieces }: Command): Dong {
  return dong(pick % 5 === 0 ? amount : (heldDong * pieces) / 4n);
}

function payOut({ market, command, step, when }: Turn): Entered {
  const memberId = members[command.pick % members.length] ?? "Mỷ";
  const { dueDong } = figuresOf(balances(market), { cooperativeId: COOPERATIVE, memberId });
  const facts = { payoutId: `payout-${step}`, memberId, amountDong: someOf(dueDong, command) };
  return pay(market, { ...facts, method: "cash", deductionReason: null }, when);
}

function hers(memberId: string): Evidence {
  const writer = {
    type: "member",
    id: memberId,
    hasRoleInCooperative: false,
    isPayer: false,
    isPayee: true,
    isPayeeElsewhere: false,
    tookHerWord: false,
  } as const;
  return { way: "voice_call", writer, accountHolderIsMember: false, phoneOwner: "self" };
}

function somePayout({ market, command }: Turn) {
  const [payoutId, payout] = [...market.payouts][command.pick % Math.max(1, market.payouts.size)] ?? [];
  if (payoutId === undefined || payout === undefined) return null;
  const openDong = inTransit(market, payout).reduce((open, { amountDong }) => open + amountDong, 0n);
  return { payoutId, memberId: payout.memberId, openDong };
}

function receive(turn: Turn): Entered | null {
  const payout = somePayout(turn);
  if (payout === null) return null;
  const statedDong = someOf(payout.openDong, turn.command);
  const facts = { payoutId: payout.payoutId, receiptId: `receipt-${turn.step}`, statedDong };
  return state(turn.market, { ...facts, evidence: hers(payout.memberId) }, turn.when);
}

function bounce(turn: Turn): Entered | null {
  const payout = somePayout(turn);
  if (payout === null) return null;
  const facts = {
    payoutId: payout.payoutId,
    failureId: `bank-${turn.step}`,
    returnedDong: someOf(payout.openDong, turn.command),
  };
  return bankReturns(turn.market, facts, turn.when);
}

function close(turn: Turn): Entered | null {
  const disputed = [...turn.market.payouts].find(([, { missingDong }]) => missingDong !== null);
  if (disputed === undefined) return null;
  const [payoutId, { memberId, missingDong }] = disputed;
  const sides = { memberSide: hers(memberId), officer: { id: "officer", hasRoleInCooperative: false } };
  return resolve(turn.market, { payoutId, arrivedDong: someOf(missingDong ?? 0n, turn.command), ...sides }, turn.when);
}

function giveBack({ market, command, step, when }: Turn): Entered | null {
  const settled = [...market.lines].filter(([, line]) => line.settled !== null && !isReversed(market, line.settled));
  const line = settled[command.pick % Math.max(1, settled.length)]?.[0];
  if (line === undefined) return null;
  const facts = { line, returnId: `return-${step}`, pieces: command.pieces, returnsShipping: true };
  return refund(market, facts, when);
}

function undo({ market, command, when }: Turn): Entered | null {
  const journal = market.journals[command.pick % Math.max(1, market.journals.length)];
  // A refund undone would have to take its pieces off the line again: its own case, not this one.
  // The platform's own book takes no corrections (backend, ledger/correct): what is held is let go of.
  if (journal === undefined || journal.kind === "sale.refunded" || journal.cooperativeId === null) return null;
  return correct(market, { idemKey: journal.idemKey, reason: "wrong_amount" }, when);
}

function send({ market, command, step, when }: Turn): Entered {
  const held = (kind: "coop_due" | "shipping") => balanceOf(balances(market), bookAccount(kind, COOPERATIVE));
  const dueDong = held("coop_due");
  if (command.pieces > 2n) {
    const shippingDong = someOf(held("shipping"), command);
    const sentDong = add(someOf(dueDong, command), shippingDong);
    return remitTransfer(market, { transferId: `transfer-${step}`, sentDong, shippingDong }, when);
  }
  const facts = { remittanceId: `remittance-${step}`, amountDong: someOf(dueDong, command), shippingDong: dong(0n) };
  return remit(market, facts, when);
}

/** She took a sale's cash herself, shipping and all, or the carrier did and kept a fee of it. */
function keepAtDoor({ market, command, step, when }: Turn): Entered | null {
  const sold = market.journals.filter(({ kind }) => kind === "sale.settled");
  const line = sold[command.pick % Math.max(1, sold.length)];
  if (line === undefined) return null;
  const shippingDong = line.postings.find(({ account }) => account.kind === "shipping")?.amountDong ?? dong(0n);
  if (command.pieces === 4n)
    return carrierFee(market, { sheetLineId: `sheet-${step}`, feeDong: dong(command.amount), shippingDong }, when);
  const charged = line.postings.find(({ account }) => account.kind.startsWith("clearing_"))?.amountDong ?? dong(0n);
  return keep(market, { consignmentId: `parcel-${step}`, collectedDong: negate(charged), shippingDong }, when);
}

/** A carrier's sheet pays less or more than it collected; what it owes of that it pays later. */
function owe({ market, command, step, when }: Turn): Entered {
  const open = market.journals.filter(({ kind, idemKey, source }) => {
    const isPaid = market.journals.some((other) => other.idemKey === `carrier.owes:${source.id}:paid`);
    return kind === "carrier.owes" && idemKey.endsWith(":owed") && !isPaid;
  });
  const debt = open[command.pick % Math.max(1, open.length)];
  const owed = debt?.postings.find(({ account }) => account.kind === "clearing_cod")?.amountDong;
  if (debt !== undefined && owed !== undefined && command.pieces > 2n)
    return carrierOwes(market, { sheetLineId: debt.source.id, missingDong: owed, act: "paid" }, when);
  const missingDong = dong(command.pick % 4 === 0 ? -command.amount : command.amount);
  return carrierOwes(market, { sheetLineId: `sheet-${step}`, missingDong, act: "owed" }, when);
}

function holdForPayer({ market, command, step, when }: Turn): Entered {
  return hold(market, { lineId: `bank-${step}`, amountDong: dong(command.amount) }, when);
}

/** An order takes some of what is held, or all that one line still holds goes back; now and then too much, to be refused. */
function letGo({ market, command, step, when }: Turn): Entered | null {
  const lines = market.journals.filter(({ kind }) => kind === "bank.held").map(({ source }) => source.id);
  const lineId = lines[command.pick % Math.max(1, lines.length)];
  if (lineId === undefined) return null;
  const ofLine = market.journals.filter(({ source }) => source.type === "bank_line" && source.id === lineId);
  const heldDong = sum(
    ofLine.flatMap(({ postings }) =>
      postings.filter(({ account }) => account.kind === "payer_held").map(({ amountDong }) => amountDong),
    ),
  );
  const allDong = balanceOf(balances(market), platformAccount("payer_held"));
  if (command.pick % 5 === 0)
    return release(market, { lineId, amountDong: add(allDong, dong(command.amount)), order: `order-${step}` }, when);
  if (heldDong === 0n) return null;
  const partDong = dong((heldDong * command.pieces) / 4n);
  const isAll = partDong === heldDong;
  return release(market, { lineId, amountDong: partDong, order: isAll ? null : `order-${step}` }, when);
}

/** The scan sees an old sale again: the ledger must not move. */
function replay({ market, command }: Turn): Entered | null {
  const sales = market.journals.filter(({ kind }) => kind === "sale.recorded");
  const again = sales[command.pick % Math.max(1, sales.length)];
  const amountDong = again?.postings.find(({ account }) => account.kind === "coop_income")?.amountDong;
  if (again === undefined || amountDong === undefined) return null;
  const { effectiveAt, recordedAt } = again;
  return record(market, { saleId: again.source.id, channel: "fair", amountDong }, { effectiveAt, recordedAt });
}
