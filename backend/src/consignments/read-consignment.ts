import type { ConsignmentDetail, StaffRole } from "@cho-phien/contract";
import { formatPhone } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { actsFor } from "../modules/consignment/act-table";
import { outcomeOf } from "./outcome";
import { consignmentRowOf } from "./read-consignments";
import { consignmentRow, type LineRecord, lineRow, timelineOf } from "./rows";

type Asked = { readonly id: string; readonly cooperativeId: string; readonly role: StaffRole };

/** One consignment of this cooperative as this role may see and handle it, or null. */
export async function readConsignment(
  container: MedusaContainer,
  { id, cooperativeId, role }: Asked,
): Promise<ConsignmentDetail | null> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const found = await knex.raw("select * from consignment where id = ? and cooperative_id = ? and deleted_at is null", [
    id,
    cooperativeId,
  ]);
  const it = z.array(consignmentRow).parse(found.rows)[0];
  if (!it) return null;
  const stored = await knex.raw(
    "select * from consignment_line where consignment_id = ? and deleted_at is null order by id",
    [id],
  );
  const lines = z.array(lineRow).parse(stored.rows);
  const firstLine = { name: lines[0]?.product_title ?? "", photo: lines[0]?.photo?.view ?? null };
  return {
    ...consignmentRowOf(it, { piecesCount: lines.reduce((sum, line) => sum + line.quantity, 0), firstLine }),
    recipient: {
      name: it.recipient.name,
      phone: formatPhone(it.recipient.phone),
      address: it.recipient.address,
      note: it.recipient.note,
    },
    carrier: it.carrier,
    trackingCode: it.tracking_code,
    timeline: timelineOf(it),
    cashReceivedAt: it.cash_received_at?.toISOString() ?? null,
    lines: lines.map(lineOf),
    goodsDong: it.goods_dong,
    shippingDong: it.shipping_dong,
    outcome: await outcomeOf(
      container,
      lines.map((line) => line.id),
    ),
    acts: actsFor(role, { step: it.step, cashReceived: it.cash_received_at !== null }),
  };
}

function lineOf(line: LineRecord): ConsignmentDetail["lines"][number] {
  return {
    id: line.id,
    name: line.product_title,
    variant: line.variant_title,
    quantity: line.quantity,
    unitPriceDong: line.unit_price_dong,
    amountDong: line.amount_dong,
    photo: line.photo?.view ?? null,
    settledAt: line.settled_at?.toISOString() ?? null,
  };
}
