import type { ExampleSplit, RuleExample, SharingParts } from "@cho-phien/contract";
import { type Contribution, type SharingBasis, splitAmongMembers, splitNet } from "@cho-phien/income";
import { type Dong, dong, dongToWire } from "@cho-phien/money";
import { dateOf } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../boundary/clock";
import { everyMember } from "../members/members-on";
import { whoShares } from "../members/who-shares";
import { INCOME_MODULE } from "../modules/income";
import { lastSale } from "./last-sale";
import { refuseUnfitParts } from "./unfit-parts";

/** Shown where nothing was sold yet: a sum everybody can reckon with. */
const ROUND_SUM = dong(1_000_000n);

type Asked = { readonly cooperativeId: string; readonly parts: SharingParts };

/**
 * The cooperative's last sale shared by the asked parts beside the rule in force, by the very rules that share for real.
 * Reads only. Refuses parts that could not be adopted.
 */
export async function ruleExample(container: MedusaContainer, { cooperativeId, parts }: Asked): Promise<RuleExample> {
  await refuseUnfitParts(container, { cooperativeId, parts });
  const [sale, present, members] = await Promise.all([
    lastSale(container, cooperativeId),
    container.resolve(INCOME_MODULE).ruleInForce(cooperativeId, dateOf(clock.now())),
    everyMember(container, cooperativeId),
  ]);
  const netDong = sale?.netDong ?? ROUND_SUM;
  const names = new Map(members.map((it) => [it.id, it.fullName]));
  const sharing = async (basis: SharingBasis) =>
    sale ? await whoShares(container, { rule: { basis }, productId: sale.productId, at: sale.at }) : [];
  const split = async (rule: SharingParts) =>
    splitOf(netDong, { rule, contributions: await sharing(rule.basis), names });
  return {
    sale: sale && { goods: sale.goods, at: sale.at.toISOString(), channel: sale.channel },
    netDong: dongToWire(netDong),
    present: present && (await split(present)),
    asked: await split(parts),
  };
}

type Split = {
  readonly rule: SharingParts;
  readonly contributions: readonly Contribution[];
  readonly names: ReadonlyMap<string, string>;
};

function splitOf(netDong: Dong, { rule, contributions, names }: Split): ExampleSplit {
  const { membersDong, retainedDong, fundDong } = splitNet(netDong, rule);
  const shares = splitAmongMembers(membersDong, contributions);
  return {
    membersDong: dongToWire(membersDong),
    retainedDong: dongToWire(retainedDong),
    fundDong: dongToWire(fundDong),
    members:
      shares &&
      shares.map(({ memberId, amountDong }) => ({
        memberId,
        fullName: names.get(memberId) ?? "",
        amountDong: dongToWire(amountDong),
      })),
  };
}
