import type { World } from "@cho-phien/contract";
import { dong } from "@cho-phien/money";
import { defaultTableOn, tableToWire } from "@cho-phien/shipping";
import { dateOf } from "@cho-phien/vietnam";
import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../../boundary/clock";
import { placeOf } from "../../catalogue/place";
import type { IdByKey } from "./ids";

/** The cooperative that shows what one's own table can do; the others sell at the market's prices. */
const SHOWN = "chi-hong";

/** Free from an amount and fetched at the commune's market, as the first version of one cooperative's table. */
export async function seedShipping(
  container: ExecArgs["container"],
  { world, cooperativeIds }: { readonly world: World; readonly cooperativeIds: IdByKey },
): Promise<void> {
  const cooperative = world.cooperatives.find(({ key }) => key === SHOWN);
  const id = cooperativeIds.get(SHOWN);
  if (!cooperative || !id) return;
  const now = clock.now();
  const table = tableToWire({
    ...defaultTableOn(dateOf(now)),
    freeFromDong: dong(500_000n),
    pickUpPlace: `Chợ phiên ${placeOf(cooperative.communeCode).communeName}, sáng chủ nhật`,
  });
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `insert into shipping_table (cooperative_id, version, prices, valid_from, set_by) values (?, 1, ?, ?, 'seed')
       on conflict do nothing`,
    [id, JSON.stringify(table), now],
  );
}
