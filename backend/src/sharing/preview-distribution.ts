import type { DistributionAsked, DistributionView } from "@cho-phien/contract";
import { dongToWire, sum } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { askLedger } from "../boundary/ledger-refusal";
import { everyMember } from "../members/members-on";
import { INCOME_MODULE } from "../modules/income";
import { distributionFacts } from "./distribution-facts";

type Asked = DistributionAsked & { readonly cooperativeId: string; readonly staffId: string };

/** What a run would do with the books as they stand, and the digest that holds the run to it. Writes nothing. */
export async function previewDistribution(container: MedusaContainer, asked: Asked): Promise<DistributionView> {
  const income = container.resolve(INCOME_MODULE);
  const facts = await distributionFacts(container, { ...asked, distributionId: "preview" });
  const [preview, rule, members] = await Promise.all([
    askLedger(() => income.previewDistribution(facts)),
    income.sharingRule(facts.ruleId),
    everyMember(container, asked.cooperativeId),
  ]);
  if (!rule) throw new Error(`The rule ${facts.ruleId} is gone`);
  const names = new Map(members.map((it) => [it.id, it.fullName]));
  const brought = new Map(facts.contributions.map((it) => [it.memberId, it]));
  const { version, basis, retainedBp, fundBp, memberBp } = rule;
  return {
    month: asked.month,
    incomeKind: asked.incomeKind,
    minutesRef: facts.minutesRef,
    distributableDong: dongToWire(preview.distributableDong),
    repaidDong: dongToWire(preview.repaidDong),
    retainedDong: dongToWire(preview.retainedDong),
    fundDong: dongToWire(preview.fundDong),
    membersDong: dongToWire(sum(preview.shares.map((it) => it.amountDong))),
    unit: facts.unit ?? null,
    rule: { version, basis, retainedBp, fundBp, memberBp },
    members: preview.shares.map(({ memberId, amountDong, nettedDong }) => ({
      memberId,
      fullName: names.get(memberId) ?? "",
      units: String(brought.get(memberId)?.units ?? 0n),
      rate: String(brought.get(memberId)?.ratePerUnit ?? 1n),
      amountDong: dongToWire(amountDong),
      nettedDong: dongToWire(nettedDong),
    })),
    seen: preview.seen,
  };
}
