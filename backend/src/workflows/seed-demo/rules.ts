import type { DemoCooperative, World } from "@cho-phien/contract";
import type { ExecArgs } from "@medusajs/framework/types";
import { INCOME_MODULE } from "../../modules/income";
import { idOf, type IdByKey } from "./ids";

const WHOLE_BP = 10_000;
const DEMO = { type: "job", id: "seed-demo" } as const;
/** A share of an advance netted from each new accrual: half, so that she is never left without anything. */
const ADVANCE_CAP_BP = 5_000;

type Input = {
  readonly world: World;
  readonly cooperativeIds: IdByKey;
  readonly memberIds: IdByKey;
  readonly productIds: IdByKey;
};

/** Each cooperative's first sharing rule, and who makes each product. */
export async function seedRules(
  container: ExecArgs["container"],
  { world, cooperativeIds, memberIds, productIds }: Input,
): Promise<void> {
  const income = container.resolve(INCOME_MODULE);
  const validFrom = new Map(world.cooperatives.map((it) => [it.key, it.sharingRule.validFrom]));
  for (const cooperative of world.cooperatives) {
    const cooperativeId = idOf(cooperativeIds, cooperative.key);
    const present = await income.sharingRules(cooperativeId);
    if (present.length === 0) await income.createSharingRule(firstRule(cooperative, cooperativeId));
  }
  for (const product of world.products) {
    const productId = idOf(productIds, product.key);
    const from = `${validFrom.get(product.cooperativeKey) ?? world.asOf}T00:00:00+07:00`;
    const present = await income.makersOf(productId, new Date(`${world.asOf}T00:00:00+07:00`).toISOString());
    if (present.length > 0) continue;
    const makers = product.makers.map((it) => ({ memberId: idOf(memberIds, it.memberKey), weight: it.weight }));
    const cooperativeId = idOf(cooperativeIds, product.cooperativeKey);
    await income.setMakers({ cooperativeId, productId, makers, from: new Date(from).toISOString() });
  }
}

function firstRule({ kind, sharingRule }: DemoCooperative, cooperativeId: string) {
  const { retainedBp, fundBp, validFrom, minutes } = sharingRule;
  return {
    id: `rule_${cooperativeId}_1`,
    cooperativeId,
    cooperativeKind: kind,
    basis: sharingRule.basis,
    retainedBp,
    fundBp,
    memberBp: WHOLE_BP - retainedBp - fundBp,
    advanceCapBp: ADVANCE_CAP_BP,
    validFrom,
    minutesRef: minutes,
    adoptedBy: DEMO,
  };
}
