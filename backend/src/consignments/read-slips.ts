import type { Slip } from "@cho-phien/contract";
import { add, dongFromWire, dongToWire } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { placeOf } from "../catalogue/place";
import { consignmentRow } from "./rows";
import { shownPhone } from "./shown-phone";

const rows = z.array(
  consignmentRow.extend({
    cooperative_name: z.string(),
    cooperative_phone: z.string(),
    commune_code: z.string(),
    lines: z.array(z.object({ name: z.string(), variant: z.string(), quantity: z.number() })),
  }),
);

/** The slips of a cooperative's own consignments, in the order of `ids`. */
export async function readSlips(
  container: MedusaContainer,
  cooperativeId: string,
  ids: readonly string[],
): Promise<readonly Slip[]> {
  if (ids.length === 0) return [];
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select c.*, o.name as cooperative_name, o.phone as cooperative_phone, o.commune_code,
            (select json_agg(json_build_object('name', l.product_title, 'variant', l.variant_title,
                      'quantity', l.quantity) order by l.id)
               from consignment_line l where l.consignment_id = c.id and l.deleted_at is null) as lines
       from consignment c join cooperative o on o.id = c.cooperative_id
      where c.cooperative_id = ? and c.deleted_at is null and c.id = any(?)`,
    [cooperativeId, [...ids]],
  );
  const slips = rows.parse(answer.rows).map(slipOf);
  return ids.flatMap((id) => slips.filter((it) => it.id === id));
}

function slipOf(it: z.infer<typeof rows>[number]): Slip {
  const place = placeOf(it.commune_code);
  const total = dongToWire(add(dongFromWire(it.goods_dong), dongFromWire(it.shipping_dong)));
  return {
    id: it.id,
    orderCode: it.order_code,
    placedAt: it.placed_at.toISOString(),
    sender: {
      name: it.cooperative_name,
      phone: shownPhone(it.cooperative_phone),
      place: `${place.communeName}, ${place.provinceName}`,
    },
    recipient: {
      name: it.recipient.name,
      phone: shownPhone(it.recipient.phone),
      address: it.recipient.address,
      note: it.recipient.note,
      giftMessage: it.recipient.giftMessage ?? null,
    },
    lines: it.lines,
    pickUpPlace: it.pick_up_place,
    collectDong: it.paid_through === "cod" && it.cash_received_at === null ? total : "0",
  };
}
