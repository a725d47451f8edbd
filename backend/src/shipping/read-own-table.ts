import type { CoopShipping } from "@cho-phien/contract";
import { defaultTableOn, tableToWire } from "@cho-phien/shipping";
import { dateOf } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { notHere } from "../boundary/refusal";
import { tableShape } from "./table-shape";

const row = z.object({
  province_code: z.string(),
  prices: tableShape.nullable(),
  version: z.number().nullable(),
  valid_from: z.date().nullable(),
});

/** A cooperative's prices in force; the market's, as version 0, until she sets her own. */
export async function readOwnTable(
  container: MedusaContainer,
  cooperativeId: string,
): Promise<Omit<CoopShipping, "mayEdit">> {
  const now = clock.now();
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select c.province_code, s.prices, s.version, s.valid_from
       from cooperative c left join shipping_table s on s.cooperative_id = c.id and s.valid_from <= ?
      where c.id = ? order by s.version desc nulls last limit 1`,
    [now, cooperativeId],
  );
  const [found] = z.array(row).parse(answer.rows);
  if (!found) throw notHere();
  return {
    table: found.prices ?? tableToWire(defaultTableOn(dateOf(now))),
    version: found.version ?? 0,
    validFrom: found.valid_from?.toISOString() ?? null,
    originProvince: found.province_code,
  };
}
