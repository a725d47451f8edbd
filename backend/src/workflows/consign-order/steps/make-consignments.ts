import { dongToWire } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { orderCode } from "../../../boundary/order-code";
import { CONSIGNMENT_MODULE } from "../../../modules/consignment";
import { amountsOf, type KeptParcel, keptParcels } from "../../../shipping/kept-parcels";
import { type Owner, ownersOf } from "../owners";
import { orderLines, type PlacedOrder, readOrder } from "../read-order";
import { recipientOf } from "../recipient";
import { type Parcel, type ParcelLine, splitOrder } from "../split-order";
import { takeTerms } from "../take-terms";

/**
 * Makes an order's consignments, all in one transaction. Unique (order, cooperative) makes a second run a no-op:
 * whoever lost the race finds them there.
 */
export const makeConsignmentsStep = createStep(
  "make-consignments",
  async ({ orderId }: { orderId: string }, { container }) => {
    const service = container.resolve(CONSIGNMENT_MODULE);
    const stored = async () =>
      (await service.listConsignments({ order_id: orderId }, { select: ["id"] })).map((it) => it.id);
    const present = await stored();
    if (present.length > 0) return new StepResponse({ consignmentIds: present });
    const order = await readOrder(container, orderId);
    const owners = await ownersOf(container, [...new Set(order.items.map((it) => it.product_id))]);
    const lines = orderLines(order, new Map([...owners].map(([id, owner]) => [id, owner.cooperativeId])));
    const kept = await keptParcels(container, orderId);
    const parcels = splitOrder(lines, { chargedDong: order.shipping_total, quotedDong: amountsOf(kept) });
    const rows = await Promise.all(parcels.map((parcel) => consignmentRow(container, { order, parcel, owners, kept })));
    const ids = await service.packOrder(rows).catch(async (error: unknown) => {
      // Somebody else may have packed it between our look and our write; any other error stays an error.
      const packed = await stored();
      if (packed.length === 0) throw error;
      return packed;
    });
    return new StepResponse({ consignmentIds: [...ids] });
  },
);

type Part = {
  readonly order: PlacedOrder;
  readonly parcel: Parcel;
  readonly owners: ReadonlyMap<string, Owner>;
  readonly kept: ReadonlyMap<string, KeptParcel>;
};

async function consignmentRow(container: MedusaContainer, { order, parcel, owners, kept }: Part) {
  return {
    order_id: order.id,
    order_code: orderCode({ id: order.id, displayId: order.display_id }),
    cooperative_id: parcel.cooperativeId,
    paid_through: order.paidThrough,
    placed_at: order.created_at,
    weight_grams: kept.get(parcel.cooperativeId)?.weightGrams ?? null,
    pick_up_place: kept.get(parcel.cooperativeId)?.pickUpPlace ?? null,
    shipping_dong: dongToWire(parcel.shippingDong),
    goods_dong: dongToWire(parcel.goodsDong),
    recipient: recipientOf(order, parcel.cooperativeId),
    lines: await Promise.all(parcel.lines.map((line) => lineRow(container, { line, order, owners }))),
  };
}

async function lineRow(
  container: MedusaContainer,
  part: { line: ParcelLine; order: PlacedOrder; owners: Part["owners"] },
) {
  const { line, order, owners } = part;
  const { cooperativeId, productId } = line;
  return {
    order_line_id: line.id,
    product_id: productId,
    variant_id: line.variantId,
    product_title: line.productTitle,
    variant_title: line.variantTitle,
    photo: { view: owners.get(productId)?.photo ?? null },
    quantity: line.quantity,
    unit_price_dong: dongToWire(line.unitPriceDong),
    amount_dong: dongToWire(line.amountDong),
    shipping_share_dong: dongToWire(line.shippingShareDong),
    terms: await takeTerms(container, { cooperativeId, productId, at: order.created_at }),
  };
}
