import { type SaleTerms, type SharingRule, termsOfSale } from "@cho-phien/income";
import { dateOf } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { readEnv } from "../../boundary/env";
import { whoShares } from "../../members/who-shares";
import { COOPERATIVE_MODULE } from "../../modules/cooperative";
import { INCOME_MODULE } from "../../modules/income";
import type { TermsSnapshot } from "./terms-snapshot";

type Day = { readonly cooperativeId: string; readonly on: string };

/**
 * Fee, tax and rule of a cooperative on a day (yyyy-mm-dd), or null before it has a sharing rule. Everything is taxed
 * as goods: the platform sells no bare services yet (facts: tax-2026).
 */
export async function termsOn(
  container: MedusaContainer,
  { cooperativeId, on }: Day,
): Promise<{ readonly terms: SaleTerms; readonly rule: SharingRule } | null> {
  const [cooperative, rule] = await Promise.all([
    container.resolve(COOPERATIVE_MODULE).retrieveCooperative(cooperativeId),
    container.resolve(INCOME_MODULE).ruleInForce(cooperativeId, on),
  ]);
  if (!rule) return null;
  const terms = termsOfSale({
    cooperativeId,
    cooperativeKind: cooperative.kind,
    platformFeeBp: cooperative.platform_fee_bp,
    sharingRule: rule,
    goodsKind: "goods",
    withholdsForTht: readEnv(process.env).withholdsForTht,
    on,
  });
  return { terms, rule };
}

type Sold = { readonly cooperativeId: string; readonly productId: string; readonly at: Date };

/** What one product is sold under at an instant. Throws without a sharing rule: checkout refuses such goods. */
export async function takeTerms(
  container: MedusaContainer,
  { cooperativeId, productId, at }: Sold,
): Promise<TermsSnapshot> {
  const inForce = await termsOn(container, { cooperativeId, on: dateOf(at) });
  if (!inForce) throw new Error(`${cooperativeId} has no sharing rule on ${dateOf(at)}`);
  const sharing = await whoShares(container, { rule: inForce.rule, productId, at });
  const members = await container
    .resolve(COOPERATIVE_MODULE)
    .listMembers({ id: sharing.map((it) => it.memberId) }, { take: 1000 });
  return {
    terms: inForce.terms,
    contributions: sharing.map(({ memberId, units, ratePerUnit }) => ({
      memberId,
      units: String(units),
      ratePerUnit: String(ratePerUnit),
    })),
    members: members.map((it) => ({ memberId: it.id, communeCode: it.commune_code })),
  };
}
