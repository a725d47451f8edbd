import type { ContributionEffect } from "@cho-phien/contract";
import { type MemberShare, type SharingRule, splitAmongMembers, splitNet } from "@cho-phien/income";
import { add, type Dong, dongToWire, sum, ZERO_DONG } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { INCOME_MODULE } from "../modules/income";
import type { LotContribution } from "../modules/income/sharing/lots";
import { type LotSale, lotSales } from "./lot-sales";

/** A sale whose shares would change, with the rule it was sold under. */
export type ChangedSale = { readonly sale: LotSale; readonly rule: SharingRule };

export type Effect = {
  readonly changed: readonly ChangedSale[];
  readonly keptCount: number;
  readonly before: ReadonlyMap<string, Dong>;
  readonly after: ReadonlyMap<string, Dong>;
};

/**
 * Which of a lot's sales these contributions would share otherwise, or at all. A sale with returned goods stays as it was
 * (its refund mirrors the accrual), and so does what a month's run has shared.
 */
export async function effectOf(
  container: MedusaContainer,
  { lotId, contributions }: { readonly lotId: string; readonly contributions: readonly LotContribution[] },
): Promise<Effect> {
  const sales = (await lotSales(container, lotId)).filter((it) => !it.isPooled);
  const rules = await rulesOf(container, sales);
  const changed: ChangedSale[] = [];
  const before = new Map<string, Dong>();
  const after = new Map<string, Dong>();
  let keptCount = 0;
  for (const sale of sales) {
    const rule = rules.get(sale.ruleId);
    if (!rule) throw new Error(`${sale.source.id} was sold under a rule that is gone`);
    const now = sharesIn(sale);
    const then = splitAmongMembers(splitNet(sale.netDong, rule).membersDong, contributions) ?? [];
    if (said(now) === said(then)) continue;
    if (sale.hasReturn) {
      keptCount += 1;
      continue;
    }
    changed.push({ sale, rule });
    for (const { memberId, amountDong } of now)
      before.set(memberId, add(before.get(memberId) ?? ZERO_DONG, amountDong));
    for (const { memberId, amountDong } of then) after.set(memberId, add(after.get(memberId) ?? ZERO_DONG, amountDong));
  }
  return { changed, keptCount, before, after };
}

/** The same for a screen, with names. */
export function effectView({ changed, keptCount, before, after }: Effect, names: ReadonlyMap<string, string>) {
  const view: ContributionEffect = {
    salesCount: changed.length,
    keptCount,
    members: [...new Set([...before.keys(), ...after.keys()])].map((memberId) => ({
      memberId,
      fullName: names.get(memberId) ?? "",
      beforeDong: dongToWire(before.get(memberId) ?? ZERO_DONG),
      afterDong: dongToWire(after.get(memberId) ?? ZERO_DONG),
    })),
  };
  return view;
}

async function rulesOf(
  container: MedusaContainer,
  sales: readonly LotSale[],
): Promise<ReadonlyMap<string, SharingRule>> {
  const ids = [...new Set(sales.map((it) => it.ruleId))];
  const rules = await Promise.all(ids.map((id) => container.resolve(INCOME_MODULE).sharingRule(id)));
  return new Map(rules.flatMap((rule) => (rule ? [[rule.id, rule] as const] : [])));
}

/** What each member's share of it is now: what she is due and what repaid her advance, together. */
function sharesIn({ accrued }: LotSale): readonly MemberShare[] {
  const hers = Map.groupBy(accrued?.postings ?? [], ({ account }) => account.memberId);
  return [...hers].flatMap(([memberId, postings]) =>
    memberId === null ? [] : [{ memberId, amountDong: sum(postings.map((it) => it.amountDong)) }],
  );
}

function said(shares: readonly MemberShare[]): string {
  return shares
    .map(({ memberId, amountDong }) => `${memberId}|${amountDong}`)
    .sort()
    .join();
}
