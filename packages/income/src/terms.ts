import { withholdingRows, type WithholdingRow } from "./withholding.data";
import { WHOLE_BP, type CooperativeKind } from "./sharing-rule";

/** The goods a consignment line sells, as the withholding rates tell them apart. */
export type GoodsKind = WithholdingRow["goodsKind"];

/** What is taken from the shopper's price before the cooperative's net, in basis points of the goods amount. */
export type TaxTerms = { readonly vatBp: number; readonly pitBp: number; readonly act: string | null };

/** The snapshot kept on each consignment line: a later change of fee, tax or rule does not touch it. */
export type SaleTerms = {
  readonly cooperativeId: string;
  readonly cooperativeKind: CooperativeKind;
  readonly platformFeeBp: number;
  readonly tax: TaxTerms;
  readonly sharingRuleId: string;
  readonly sharingRuleVersion: number;
  /** yyyy-mm-dd: the day of the order, whose law, fee and rule these are. */
  readonly takenOn: string;
};

export type TermsFacts = {
  readonly cooperativeId: string;
  readonly cooperativeKind: CooperativeKind;
  readonly platformFeeBp: number;
  readonly sharingRule: { readonly id: string; readonly version: number };
  readonly goodsKind: GoodsKind;
  /** The law leaves the THT open (facts/tax-2026.json "unclear"); the operator decides, by default not. */
  readonly withholdsForTht: boolean;
  readonly on: string;
};

export const NO_TAX: TaxTerms = { vatBp: 0, pitBp: 0, act: null };

/** The terms of a sale made on a date. Throws when fee and tax would take more than the price. */
export function termsOfSale(facts: TermsFacts): SaleTerms {
  const tax = taxOn(facts);
  const takenBp = facts.platformFeeBp + tax.vatBp + tax.pitBp;
  if (!Number.isInteger(facts.platformFeeBp) || facts.platformFeeBp < 0 || takenBp > WHOLE_BP) {
    throw new Error(`A fee of ${facts.platformFeeBp} bp with tax takes ${takenBp} of ${WHOLE_BP} bp`);
  }
  return {
    cooperativeId: facts.cooperativeId,
    cooperativeKind: facts.cooperativeKind,
    platformFeeBp: facts.platformFeeBp,
    tax,
    sharingRuleId: facts.sharingRule.id,
    sharingRuleVersion: facts.sharingRule.version,
    takenOn: facts.on,
  };
}

/** Households are withheld from; an HTX or a union of them declares for itself; a THT as the operator set. */
function taxOn({ cooperativeKind, withholdsForTht, goodsKind, on }: TermsFacts): TaxTerms {
  const isWithheld = cooperativeKind === "household" || (cooperativeKind === "tht" && withholdsForTht);
  if (!isWithheld) return NO_TAX;
  const inForce = withholdingRows.find(
    (row) => row.goodsKind === goodsKind && row.from <= on && (row.to === null || on <= row.to),
  );
  return inForce ? { vatBp: inForce.vatBp, pitBp: inForce.pitBp, act: inForce.act } : NO_TAX;
}
