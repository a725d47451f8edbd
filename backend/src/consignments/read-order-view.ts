import type { OrderConsignmentView, OrderPaymentState, OrderView, OwnReview, PaidThrough } from "@cho-phien/contract";
import { add, dongFromWire, dongToWire, sum } from "@cho-phien/money";
import { refuseReview } from "@cho-phien/review";
import { trackingUrl } from "@cho-phien/shipping";
import { formatPhone, parsePhone } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { readTransfer } from "../bank-lines/transfer-view";
import { displayIdOf, isCodeOf, orderCode } from "../boundary/order-code";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import { type PlacedOrder, readOrder } from "../workflows/consign-order/read-order";
import { recipientOf } from "../workflows/consign-order/recipient";
import { readOwnReviews } from "../reviews/read-own-reviews";
import { NO_RETURNS, readOrderReturns, type ReturnsOfOrder } from "../refunds/read-order-returns";
import { outcomeOf } from "./outcome";
import {
  type ConsignmentRecord,
  consignmentRow,
  isPaid,
  type LineRecord,
  lineRow,
  refusalOf,
  timelineOf,
} from "./rows";

const ids = z.array(z.object({ id: z.string() }));

/** The order of a code and the phone it was placed with, or null whatever was wrong: one answer gives nothing away. */
export async function findOrder(
  container: MedusaContainer,
  asked: { readonly code: string; readonly phone: string },
): Promise<PlacedOrder | null> {
  const displayId = displayIdOf(asked.code);
  if (displayId === null) return null;
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const found = await knex.raw(
    `select id from "order" where display_id = ? and deleted_at is null and is_draft_order = false`,
    [displayId],
  );
  const [row] = ids.parse(found.rows);
  if (!row || !isCodeOf(asked.code, { id: row.id, displayId })) return null;
  const order = await readOrder(container, row.id);
  return samePhone(order.shipping_address.phone, asked.phone) ? order : null;
}

/** True when both texts are the same mobile number, however they are written. */
export function samePhone(one: string, other: string): boolean {
  const [first, second] = [parsePhone(one), parsePhone(other)];
  return first.ok && second.ok && first.e164 === second.e164;
}

/** What the shopper sees of her order. */
export async function readOrderView(container: MedusaContainer, order: PlacedOrder): Promise<OrderView> {
  const [{ consignments, lines, refundIds }, given, reviews] = await Promise.all([
    readParts(container, order.id),
    readOrderReturns(container, order.id),
    readOwnReviews(container, { orderIds: [order.id] }),
  ]);
  const live = consignments.filter(isLive);
  const isWhole = live.length === consignments.length;
  const goodsDong = isWhole ? sum(order.items.map((it) => it.total)) : sumOf(live, "goods_dong");
  const shippingDong = isWhole ? order.shipping_total : sumOf(live, "shipping_dong");
  const { name, phone, address, giftMessage } = recipientOf(order, "");
  return {
    code: orderCode({ id: order.id, displayId: order.display_id }),
    placedAt: order.created_at.toISOString(),
    payment: { method: order.paidThrough, state: paymentState(order.paidThrough, consignments) },
    transfer: order.paidThrough === "bank" ? await readTransfer(container, order.id) : null,
    recipient: { name, phone: formatPhone(phone), address },
    giftMessage: giftMessage ?? null,
    consignments: await views(container, { consignments, lines, returns: given.returns, reviews }),
    refundAccount: given.refundAccount,
    preparing: consignments.length === 0,
    goodsDong: dongToWire(goodsDong),
    shippingDong: dongToWire(shippingDong),
    totalDong: dongToWire(add(goodsDong, shippingDong)),
    outcome: await outcomeOf(container, { lineIds: lines.map((it) => it.id), refundIds }),
  };
}

async function readParts(container: MedusaContainer, orderId: string) {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [consignments, lines, refunds] = await Promise.all([
    knex.raw("select * from consignment where order_id = ? and deleted_at is null order by id", [orderId]),
    knex.raw(
      `select l.* from consignment_line l join consignment c on c.id = l.consignment_id
        where c.order_id = ? and l.deleted_at is null order by l.id`,
      [orderId],
    ),
    knex.raw(
      `select r.id from consignment_refund r join consignment_line l on l.id = r.line_id
         join consignment c on c.id = l.consignment_id where c.order_id = ?`,
      [orderId],
    ),
  ]);
  return {
    consignments: z.array(consignmentRow).parse(consignments.rows),
    lines: z.array(lineRow).parse(lines.rows),
    refundIds: ids.parse(refunds.rows).map(({ id }) => id),
  };
}

/** True while the shopper still gets it, and pays for it. */
function isLive(it: ConsignmentRecord): boolean {
  return it.step !== "refused" && it.step !== "returned";
}

function sumOf(consignments: readonly ConsignmentRecord[], column: "goods_dong" | "shipping_dong") {
  return sum(consignments.map((it) => dongFromWire(it[column])));
}

function paymentState(paidThrough: PaidThrough, all: readonly ConsignmentRecord[]): OrderPaymentState {
  const consignments = all.filter(isLive);
  if (all.length > 0 && consignments.length === 0) return "cancelled";
  const paid = consignments.filter(isPaid).length;
  if (paid === 0) return paidThrough === "cod" ? "due_on_delivery" : "awaiting_payment";
  return paid === consignments.length ? "received" : "part_received";
}

type Parts = Pick<ReturnsOfOrder, "returns"> & {
  readonly consignments: readonly ConsignmentRecord[];
  readonly lines: readonly LineRecord[];
  readonly reviews: ReadonlyMap<string, OwnReview>;
};

async function views(
  container: MedusaContainer,
  { consignments, lines, returns, reviews }: Parts,
): Promise<readonly OrderConsignmentView[]> {
  if (consignments.length === 0) return [];
  const cooperatives = await container
    .resolve(COOPERATIVE_MODULE)
    .listCooperatives(
      { id: consignments.map((it) => it.cooperative_id) },
      { select: ["id", "handle", "name"], take: 100 },
    );
  return consignments.map((it) => {
    const cooperative = cooperatives.find((found) => found.id === it.cooperative_id);
    return {
      cooperative: { handle: cooperative?.handle ?? "", name: cooperative?.name ?? "" },
      step: it.step,
      timeline: timelineOf(it),
      refusal: refusalOf(it),
      wasPaidAhead: it.paid_at !== null,
      carrier: it.carrier,
      trackingCode: it.tracking_code,
      trackingUrl: trackingUrl(it.carrier, it.tracking_code),
      pickUpPlace: it.pick_up_place,
      note: it.recipient.note,
      lines: lines
        .filter((line) => line.consignment_id === it.id)
        .map((line) => ({ ...lineView(line), ...reviewOf(it, reviews.get(line.id) ?? null) })),
      shippingDong: it.shipping_dong,
      returns: returns.get(it.id) ?? NO_RETURNS,
    };
  });
}

type LineView = OrderConsignmentView["lines"][number];

function lineView(line: LineRecord): Omit<LineView, "review" | "mayReview"> {
  const { id, product_title: name, variant_title: variant, quantity, amount_dong: amountDong } = line;
  return { id, name, variant, quantity, amountDong, photo: line.photo?.view ?? null };
}

function reviewOf(
  { step, delivered_at }: ConsignmentRecord,
  review: OwnReview | null,
): Pick<LineView, "review" | "mayReview"> {
  const deliveredAt = step === "delivered" ? (delivered_at?.toISOString() ?? null) : null;
  return { review, mayReview: refuseReview({ deliveredAt, isReviewed: review !== null }) === null };
}
