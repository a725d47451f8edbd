import { shippingWithin } from "@cho-phien/income";
import { dongFromWire, type Dong } from "@cho-phien/money";
import { z } from "@medusajs/framework/zod";
import type { Asking } from "./asking";

const rows = z.array(z.object({ shipping_left: z.string() }));

type Asked = { readonly cooperativeId: string; readonly amountDong: Dong };

/** What of a transfer to a cooperative is shipping now: as much as the books hold for it and is not promised yet. */
export async function shippingOf(asking: Asking, { cooperativeId, amountDong }: Asked): Promise<Dong> {
  const found = await asking.raw("select remittance_shipping_left(?)::text as shipping_left", [cooperativeId]);
  return shippingWithin(amountDong, dongFromWire(rows.parse(found.rows)[0]?.shipping_left ?? "0"));
}
