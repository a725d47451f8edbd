import { sum } from "@cho-phien/money";
import { expect } from "vitest";
import {
  accountKinds,
  balancesAsOf,
  balanceOf,
  figuresOf,
  monthlyFigures,
  platformAccount,
  refusalSentence,
  taxedAccounts,
  type AccountKind,
  type AccountRef,
  type Journal,
  type Posting,
  type Refusal,
} from "../../src";
import { balances, COOPERATIVE, payoutsMissing, type Market } from "../market/market";
import { stateOf } from "../market/payouts";
import { type Fields, morningOf, withoutGrouping } from "./fields";

/** What the last act of a scenario led to. */
export type LastAct = { readonly journals: readonly Journal[]; readonly refusal: Refusal | null };

type Expectation = (market: Market, expected: Fields, last: LastAct) => void;

/** Everything a scenario can expect, under the word it is written with; amounts exactly as printed. */
export const expectations: Readonly<Record<string, Expectation>> = {
  postings: (_market, expected, { journals }) => {
    const postings = journals.flatMap((journal) => journal.postings);
    expect(postingsByName(postings)).toEqual(plain(expected));
  },
  balances: (market, expected) => {
    const now = balances(market);
    const held = expected.names().map((name) => [name, balanceOf(now, accountNamed(name)).toString()]);
    expect(Object.fromEntries(held)).toEqual(plain(expected));
  },
  // What each kind of journal adds to the base of a household's tax.
  taxed: (market, expected) => {
    const bases = expected.names().map((kind) => {
      const lines = market.journals.filter((journal) => journal.kind === kind).flatMap(({ postings }) => postings);
      return [kind, sum(lines.filter(isTaxed).map(({ amountDong }) => amountDong)).toString()];
    });
    expect(Object.fromEntries(bases)).toEqual(plain(expected));
  },
  figures: (market, expected) => expectFigures(balances(market), expected),
  as_known_on: (market, expected) => {
    const recordedUntil = morningOf(expected.text("date"));
    expectFigures(balancesAsOf(market.journals, { effectiveUntil: null, recordedUntil }), expected);
  },
  monthly: (market, expected) => {
    const rows = monthlyFigures(market.journals, { effectiveUntil: null, recordedUntil: null });
    const printed = rows.map((row) => [
      `${row.memberId} ${monthFromIso(row.month)} ${row.communeCode} ${row.channel} ${row.incomeKind}`,
      `${row.accruedDong} ${row.paidDong} ${row.confirmedDong}`,
    ]);
    expect(Object.fromEntries(printed)).toEqual(plain(expected));
  },
  refused: (_market, expected, { refusal }) => {
    const sentence = { vi: expected.text("vi", ""), en: expected.text("en", "") };
    expect(plainRefusal(refusal)).toEqual(plain(expected));
    if (refusal === null) return;
    for (const language of ["vi", "en"] as const) {
      const said = refusalSentence(refusal, language).replaceAll("\u00A0", " ");
      if (sentence[language] !== "") expect(said).toBe(sentence[language]);
    }
  },
  disputes: (market, expected) => expect(payoutsMissing(market)).toEqual(plain(expected)),
  receipt_states: (market, expected) => {
    const asOf = morningOf(expected.text("as_of"));
    for (const payoutId of expected.names()) {
      expect(`${payoutId}: ${stateOf(market, { payoutId, asOf })}`).toBe(`${payoutId}: ${expected.text(payoutId)}`);
    }
  },
  journals: (market, expected) => {
    const kinds = market.journals.map(({ kind }) => kind);
    const counts = kinds.map((kind) => [kind, String(kinds.filter((each) => each === kind).length)]);
    expect(Object.fromEntries(counts)).toEqual(plain(expected));
  },
};

function isTaxed({ account }: Posting): boolean {
  const taxed: readonly AccountKind[] = taxedAccounts;
  return taxed.includes(account.kind);
}

function expectFigures(known: ReturnType<typeof balances>, expected: Fields): void {
  for (const memberId of expected.names()) {
    const figures = Object.entries(figuresOf(known, { cooperativeId: COOPERATIVE, memberId }));
    const hers = expected.map(memberId);
    const wanted = new Map(hers.names().map((name) => [name, withoutGrouping(hers.text(name))]));
    const named = figures.map(([name, amount]) => [snake(name.replace("Dong", "")), amount.toString()] as const);
    expect(Object.fromEntries(named.filter(([name]) => wanted.has(name)))).toEqual(Object.fromEntries(wanted));
  }
}

/** The word of an account in a scenario: its kind, and for a member's account her name after it. */
function accountName({ kind, memberId }: AccountRef): string {
  return memberId === null ? kind : `${kind} ${memberId}`;
}

function accountNamed(name: string): AccountRef {
  const [kind = "", memberId = null] = name.split(/ (.*)/s);
  if (!(kind in accountKinds)) throw new Error(`There is no account “${kind}”`);
  // What is held for payers belongs to no cooperative: it stands in the platform's own book.
  if (kind === "payer_held") return platformAccount(kind);
  return { kind: kind as AccountKind, cooperativeId: COOPERATIVE, memberId };
}

function postingsByName(postings: Journal["postings"]): Readonly<Record<string, string>> {
  const names = [...new Set(postings.map(({ account }) => accountName(account)))];
  const sums = names.map((name) => {
    const lines = postings.filter(({ account }) => accountName(account) === name);
    return [name, sum(lines.map(({ amountDong }) => amountDong)).toString()];
  });
  return Object.fromEntries(sums);
}

/** Every key left in the map with its text, amounts without their dots. */
function plain(fields: Fields): Readonly<Record<string, string>> {
  return Object.fromEntries(fields.names().map((name) => [name, ungrouped(fields.text(name))]));
}

function ungrouped(text: string): string {
  return text.split(" ").map(withoutGrouping).join(" ");
}

/** A refusal as it is written in a scenario: words without their unit, an account by its name. */
function plainRefusal(refusal: Refusal | null): Readonly<Record<string, string>> {
  if (refusal === null) return {};
  const printed = Object.entries(refusal).map(([name, value]) => [
    name === "refused" ? "code" : snake(name.replace(/(Dong|Pieces|Id)$/, "")),
    typeof value === "object" && value !== null && "kind" in value ? accountName(value) : String(value),
  ]);
  return Object.fromEntries(printed);
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

function monthFromIso(month: string): string {
  return month.split("-").reverse().join("/");
}
