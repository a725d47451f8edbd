import type { ConsignmentRow } from "@cho-phien/contract";
import type { createTranslator, Messages } from "next-intl";
import { toCsv, type CsvCell } from "@/lib/csv";
import { formatDateTime } from "@/lib/format";

type Words = ReturnType<typeof createTranslator<Messages>>;

const columns = [
  "code",
  "placedAt",
  "step",
  "payment",
  "recipient",
  "province",
  "goods",
  "pieces",
  "total",
  "carrier",
  "tracking",
] as const;

/** One line an order as the list shows it; text a spreadsheet would run as a formula is defused. */
export function ordersCsv(orders: readonly ConsignmentRow[], t: Words): string {
  const lines = orders.map((order): readonly CsvCell[] => [
    order.orderCode,
    formatDateTime(order.placedAt),
    t(`coop.step.${order.step}`),
    `${t(`coop.payment.${order.payment}`)} · ${t(`coop.paidThrough.${order.paidThrough}`)}`,
    order.recipientName,
    order.provinceName,
    order.firstLine.name,
    BigInt(order.piecesCount),
    BigInt(order.totalDong),
    order.carrier ?? "",
    order.trackingCode ?? "",
  ]);
  return toCsv([columns.map((name) => t(`coopOrders.csv.${name}`)), ...lines]);
}
