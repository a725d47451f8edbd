import type { DistributionAsked } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../boundary/clock";
import { refuseByRule } from "../boundary/ledger-refusal";
import { refuse } from "../boundary/refusal";
import { lockedThrough } from "../members/locked-through";
import { everyMember } from "../members/members-on";
import { INCOME_MODULE } from "../modules/income";
import type { DistributionInput } from "../modules/income/distribution/distribute";
import { lastDayOf } from "./month-range";

type Asked = DistributionAsked & {
  readonly cooperativeId: string;
  readonly staffId: string;
  readonly distributionId: string;
};

/** Everything a run is decided by, but the books: the rule of the month's end, the contributions written for it, the members. */
export async function distributionFacts(container: MedusaContainer, asked: Asked): Promise<DistributionInput> {
  const { cooperativeId, month, incomeKind, distributionId, staffId } = asked;
  const minutesRef = asked.minutesRef.trim();
  if (minutesRef === "") throw refuseByRule({ refused: "minutes_missing", what: "distribution" }, "minutesRef");
  const income = container.resolve(INCOME_MODULE);
  const on = lastDayOf(month);
  const [rule, { contributions }, members, locked] = await Promise.all([
    income.ruleInForce(cooperativeId, on),
    income.monthContributions({ cooperativeId, month }),
    everyMember(container, cooperativeId),
    lockedThrough(container),
  ]);
  if (!rule) throw refuse("no_sharing_rule", { on });
  const unit = contributions[0]?.unit;
  return {
    distributionId,
    cooperativeId,
    month,
    ruleId: rule.id,
    incomeKind,
    contributions,
    members: members.map(({ id, communeCode }) => ({ memberId: id, communeCode })),
    minutesRef,
    lockedThrough: locked,
    actor: { type: "coop_staff", id: staffId },
    at: clock.now().toISOString(),
    ...(unit ? { unit } : {}),
  };
}
