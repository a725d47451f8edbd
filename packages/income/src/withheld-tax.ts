import { add, allocate, subtract, sum, ZERO_DONG, type Dong } from "@cho-phien/money";
import type { AccountKind } from "./account";
import type { TaxTerms } from "./terms";

/**
 * What a line's goods brought, wherever it went: the base of Decree 252/2026 Art 44.2 (the cooperative's net with the fees
 * and the tax). Shipping is not hers to be taxed on, whoever bears it, nor is rounding.
 */
export const taxedAccounts = [
  "tax_due",
  "coop_due",
  "coop_advance",
  "platform_fee",
  "payment_fee",
] as const satisfies readonly AccountKind[];

/** What one journal of a line did: the revenue it brought or took back, and the tax withheld or given back. */
export type TaxMovement = {
  readonly lineId: string;
  readonly tax: TaxTerms;
  /** yyyy-mm, the month whose return it belongs to (taxMonth). */
  readonly month: string;
  /** In the order of the books. */
  readonly seq: bigint;
  readonly revenueDong: Dong;
  readonly taxDong: Dong;
};

export type TaxTotals = {
  /** Of sales; before what came back is taken off. */
  readonly revenueDong: Dong;
  readonly vatDong: Dong;
  readonly pitDong: Dong;
  /** Of cancelled and returned goods: Decree 252/2026 Art 45 lets them be offset. Negative or zero. */
  readonly offsetRevenueDong: Dong;
  readonly offsetVatDong: Dong;
  readonly offsetPitDong: Dong;
  readonly totalDong: Dong;
};

/**
 * One seller's return for a month from all movements of her lines. VAT and PIT are parts of what is withheld on a line
 * altogether, so that a line returned in however many parts ends at zero for each.
 */
export function taxOfMonth(movements: readonly TaxMovement[], month: string): TaxTotals {
  const parts = byLine(movements).flatMap((line) => partsOf(line, month));
  const sales = parts.filter((it) => it.revenueDong >= 0n);
  const back = parts.filter((it) => it.revenueDong < 0n);
  const total = (of: readonly Part[], key: keyof Part) => sum(of.map((it) => it[key]));
  return {
    revenueDong: total(sales, "revenueDong"),
    vatDong: total(sales, "vatDong"),
    pitDong: total(sales, "pitDong"),
    offsetRevenueDong: total(back, "revenueDong"),
    offsetVatDong: total(back, "vatDong"),
    offsetPitDong: total(back, "pitDong"),
    totalDong: add(total(parts, "vatDong"), total(parts, "pitDong")),
  };
}

function byLine(movements: readonly TaxMovement[]): readonly (readonly TaxMovement[])[] {
  const lines = new Map<string, TaxMovement[]>();
  for (const movement of movements) {
    const line = lines.get(movement.lineId);
    if (line) line.push(movement);
    else lines.set(movement.lineId, [movement]);
  }
  return [...lines.values()];
}

type Part = { readonly revenueDong: Dong; readonly vatDong: Dong; readonly pitDong: Dong };

function partsOf(line: readonly TaxMovement[], month: string): readonly Part[] {
  let standing = ZERO_DONG;
  const parts: Part[] = [];
  for (const { tax, taxDong, revenueDong, month: its } of line.toSorted((one, other) =>
    one.seq < other.seq ? -1 : 1,
  )) {
    const vatBefore = vatOf(standing, tax);
    standing = add(standing, taxDong);
    const vatDong = subtract(vatOf(standing, tax), vatBefore);
    if (its === month) parts.push({ revenueDong, vatDong, pitDong: subtract(taxDong, vatDong) });
  }
  return parts;
}

function vatOf(taxDong: Dong, { vatBp, pitBp }: TaxTerms): Dong {
  if (vatBp + pitBp === 0 || taxDong === 0n) return ZERO_DONG;
  const [vat] = allocate(taxDong, [
    { key: "1 vat", weight: BigInt(vatBp) },
    { key: "2 pit", weight: BigInt(pitBp) },
  ]);
  return vat?.amountDong ?? ZERO_DONG;
}

/**
 * The month a journal is declared in: its own, or the one after the last that was already declared when it was entered. A
 * declared month never changes; what became known later is declared next.
 */
export function taxMonth(effectiveMonth: string, declaredThrough: string | null): string {
  if (declaredThrough === null || effectiveMonth > declaredThrough) return effectiveMonth;
  const [year = 0, month = 0] = declaredThrough.split("-").map(Number);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
}

/** The return of a month is due on this day of the next (Decree 252/2026 Art 45.2, Art 10.2). Certainty: high. */
export function taxDueOn(month: string): string {
  return `${taxMonth(month, month)}-${DUE_DAY}`;
}

const DUE_DAY = 20;
