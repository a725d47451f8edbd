import type { ContributionRow, NewContributions } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../boundary/clock";
import { refuseByRule } from "../boundary/ledger-refusal";
import { type MemberOn, membersOn } from "../members/members-on";
import type { LotContribution } from "../modules/income/sharing/lots";

type Asked = { readonly cooperativeId: string; readonly at: Date };

/** Who may have brought something then: members of that day, and of today. */
export async function whoMayBring(
  container: MedusaContainer,
  { cooperativeId, at }: Asked,
): Promise<ReadonlyMap<string, MemberOn>> {
  const [then, now] = await Promise.all([
    membersOn(container, { cooperativeId, at }),
    membersOn(container, { cooperativeId, at: clock.now() }),
  ]);
  return new Map([...then, ...now]);
}

/** A row for each who may have brought something, with what is written of her. */
export function contributionRows(
  members: ReadonlyMap<string, Pick<MemberOn, "id" | "fullName">>,
  contributions: readonly LotContribution[],
): readonly ContributionRow[] {
  const written = new Map(contributions.map((it) => [it.memberId, it]));
  return [...members.values()]
    .map(({ id, fullName }) => {
      const hers = written.get(id);
      const how = AGREED.find((it) => it === hers?.acknowledged?.how) ?? null;
      const units = hers ? hers.units.toString() : null;
      return { memberId: id, fullName, units, rate: hers ? hers.ratePerUnit.toString() : null, agreedHow: how };
    })
    .sort((one, other) => one.fullName.localeCompare(other.fullName, "vi"));
}

const AGREED = ["present", "spoken", "thumb"] as const;

type Arrived = { readonly cooperativeId: string; readonly members: ReadonlyMap<string, MemberOn> };

/** What arrived as the ledger keeps it. Refuses a person who is no member, like one who never existed. */
export function contributionsOf(
  { unit, rows }: NewContributions,
  { cooperativeId, members }: Arrived,
): readonly LotContribution[] {
  const at = clock.now().toISOString();
  return rows.map(({ memberId, units, rate, agreedHow }, index) => {
    if (!members.has(memberId)) {
      throw refuseByRule({ refused: "unknown_member", memberId, cooperativeId }, `rows.${index}.memberId`);
    }
    const acknowledged = agreedHow && { at, how: agreedHow };
    return { memberId, unit, units: BigInt(units), ratePerUnit: BigInt(rate), acknowledged };
  });
}
