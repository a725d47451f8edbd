import type { GoodsChoices } from "@cho-phien/contract";
import { dateOf } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { clock } from "../boundary/clock";
import { membersOn } from "../members/members-on";
import { INCOME_MODULE } from "../modules/income";

/** How income of goods is shared today, and who may be named as a maker. */
export async function readGoodsChoices(container: MedusaContainer, cooperativeId: string): Promise<GoodsChoices> {
  const at = clock.now();
  const rule = await container.resolve(INCOME_MODULE).ruleInForce(cooperativeId, dateOf(at));
  const members = await membersOn(container, { cooperativeId, at });
  return {
    basis: rule?.basis ?? null,
    members: [...members.values()]
      .map(({ id, fullName }) => ({ memberId: id, fullName }))
      .sort((one, other) => one.fullName.localeCompare(other.fullName, "vi")),
  };
}
