import { evidenceWays, type Contribution, type Evidence, type SharingRule } from "../../src";
import { COOPERATIVE, lineOf, type Entered, type Market, type When } from "../market/market";
import { hold, release } from "../market/payments";
import { bankReturns, pay, payoutOf, resolve, state } from "../market/payouts";
import { carrierFee, carrierOwes, keep } from "../market/door-cash";
import { accrue, adopt, correct, distribute, record, refund, remit, remitTransfer, settle } from "../market/sales";
import { monthFrom, morningOf, type Fields } from "./fields";
import { correctionReasonKeys, deductionReasonKeys, evidenceWayKeys, writerOf } from "./vocabulary";

type Act = (market: Market, fields: Fields, when: When) => Entered;

const nothingEntered = { journals: [] };

/** Everything that can happen in a scenario, under the word it is written with. */
export const acts: Readonly<Record<string, Act>> = {
  adopt_rule: (market, fields) => adopt(market, ruleFrom(fields, market.rules.length + 1)),
  order: (market, fields, when) => {
    lineOf(market, { line: fields.text("line"), when });
    return nothingEntered;
  },
  settle: (market, fields, when) =>
    settle(
      market,
      {
        line: fields.text("line"),
        goodsDong: fields.amount("goods"),
        shippingDong: fields.amount("shipping", "0"),
        paymentFeeDong: fields.amount("payment_fee", "0"),
        roundingDong: fields.amount("rounding", "0"),
        paidThrough: fields.choice("paid_through", { of: ["cod", "bank", "card"], otherwise: "cod" }),
        pieces: fields.pieces("pieces", "1"),
      },
      when,
    ),
  accrue: (market, fields, when) =>
    accrue(market, { of: fields.text("of"), contributions: contributionsFrom(fields) }, when),
  record: (market, fields, when) =>
    record(
      market,
      {
        saleId: fields.text("sale"),
        channel: fields.choice("channel", { of: ["fair", "shop", "wholesale", "other"] }),
        amountDong: fields.amount("amount"),
      },
      when,
    ),
  hold: (market, fields, when) =>
    hold(market, { lineId: fields.text("bank_line"), amountDong: fields.amount("amount") }, when),
  take: (market, fields, when) =>
    release(
      market,
      { lineId: fields.text("bank_line"), amountDong: fields.amount("amount"), order: fields.text("order") },
      when,
    ),
  give_back: (market, fields, when) =>
    release(market, { lineId: fields.text("bank_line"), amountDong: fields.amount("amount"), order: null }, when),
  remit: (market, fields, when) =>
    remit(
      market,
      {
        remittanceId: fields.text("remittance"),
        amountDong: fields.amount("amount"),
        shippingDong: fields.amount("shipping", "0"),
      },
      when,
    ),
  transfer_arrives: (market, fields, when) =>
    remitTransfer(
      market,
      {
        transferId: fields.text("transfer"),
        sentDong: fields.amount("amount"),
        shippingDong: fields.amount("shipping", "0"),
      },
      when,
    ),
  keep_cash: (market, fields, when) =>
    keep(
      market,
      {
        consignmentId: fields.text("consignment"),
        collectedDong: fields.amount("amount"),
        shippingDong: fields.amount("shipping", "0"),
      },
      when,
    ),
  carrier_fee: (market, fields, when) =>
    carrierFee(
      market,
      {
        sheetLineId: fields.text("line"),
        feeDong: fields.amount("fee"),
        shippingDong: fields.amount("shipping", "0"),
      },
      when,
    ),
  carrier_owes: (market, fields, when) =>
    carrierOwes(
      market,
      {
        sheetLineId: fields.text("line"),
        missingDong: fields.amount("missing"),
        act: fields.choice("act", { of: ["owed", "paid"], otherwise: "owed" }),
      },
      when,
    ),
  distribute: (market, fields, when) =>
    distribute(
      market,
      {
        distributionId: fields.text("run"),
        month: monthFrom(fields.text("month")),
        incomeKind: fields.choice("kind", { of: ["surplus_use", "surplus_labour", "wage"] }),
        contributions: contributionsFrom(fields),
        minutesRef: fields.text("minutes"),
      },
      when,
    ),
  refund: (market, fields, when) =>
    refund(
      market,
      {
        line: fields.text("line"),
        returnId: fields.text("return"),
        pieces: fields.pieces("pieces", "1"),
        returnsShipping: fields.choice("shipping_too", { of: ["yes", "no"], otherwise: "no" }) === "yes",
      },
      when,
    ),
  correct: (market, fields, when) => {
    const reason = fields.choice("reason", { of: [...correctionReasonKeys, "none"], otherwise: "none" });
    return correct(market, { idemKey: fields.text("journal"), reason: reason === "none" ? null : reason }, when);
  },
  pay: (market, fields, when) => {
    const deduction = fields.choice("for", { of: [...deductionReasonKeys, "nothing"], otherwise: "nothing" });
    const facts = {
      payoutId: fields.text("payout"),
      memberId: fields.text("to"),
      amountDong: fields.amount("amount"),
      method: fields.choice("by", { of: ["cash", "bank", "goods"] }),
    };
    return pay(market, { ...facts, deductionReason: deduction === "nothing" ? null : deduction }, when);
  },
  state: (market, fields, when) => {
    const payoutId = fields.text("payout");
    const receiptId = fields.text("receipt", `receipt-${payoutId}`);
    const evidence = evidenceFrom(fields, payoutOf(market, payoutId).memberId);
    return state(market, { payoutId, receiptId, statedDong: fields.amount("states"), evidence }, when);
  },
  resolve: (market, fields, when) => {
    const payoutId = fields.text("payout");
    const officer = fields.choice("officer", { of: ["agrees", "has_role", "absent", "same"], otherwise: "agrees" });
    // At a desk "officer" takes her word; who agrees is somebody else unless it says "same".
    const id = officer === "same" ? "officer" : "second officer";
    const facts = {
      payoutId,
      arrivedDong: fields.amount("arrived"),
      officer: officer === "absent" ? null : { id, hasRoleInCooperative: officer === "has_role" },
      memberSide: fields.has("way") ? evidenceFrom(fields, payoutOf(market, payoutId).memberId) : null,
    };
    return resolve(market, facts, when);
  },
  bank_returns: (market, fields, when) =>
    bankReturns(
      market,
      {
        payoutId: fields.text("payout"),
        failureId: fields.text("bank_line"),
        returnedDong: fields.amount("amount"),
      },
      when,
    ),
  lock_through: (market, fields) => {
    market.lockedThrough = monthFrom(fields.text("month"));
    return nothingEntered;
  },
  move_to_commune: (market, fields) => {
    market.communes.set(fields.text("member"), fields.text("commune"));
    return nothingEntered;
  },
};

/** The sharing rule as it is written in the minutes; parts as percentages. */
export function ruleFrom(fields: Fields, version: number): SharingRule {
  return {
    id: `rule-${version}`,
    cooperativeId: COOPERATIVE,
    version,
    validFrom: morningOf(fields.text("from", "01/01/2026")).slice(0, 10),
    basis: fields.choice("basis", { of: ["maker", "contribution", "pool"] }),
    retainedBp: fields.percent("retained"),
    fundBp: fields.percent("fund"),
    memberBp: fields.percent("members"),
    advanceCapBp: fields.percent("advance_cap", "100%"),
    minutesRef: fields.text("minutes", `BB ${version}`),
  };
}

function contributionsFrom(fields: Fields): readonly Contribution[] {
  const units = fields.map("shares");
  const rates = fields.has("rates") ? fields.map("rates") : null;
  const contributions = units.names().map((memberId) => ({
    memberId,
    units: units.pieces(memberId),
    ratePerUnit: rates === null ? 1n : rates.amount(memberId),
  }));
  rates?.done();
  return contributions;
}

function evidenceFrom(fields: Fields, payeeId: string): Evidence {
  const way = fields.choice("way", { of: evidenceWayKeys });
  const defaultWriter = evidenceWays[way].level === 3 && way !== "desk_pin" ? payeeId : "officer";
  return {
    way,
    writer: writerOf(fields.text("written_by", defaultWriter), payeeId),
    accountHolderIsMember: fields.text("account_holder", payeeId) === payeeId,
    phoneOwner: fields.choice("phone_of", { of: ["self", "spouse", "other"], otherwise: "self" }),
  };
}
