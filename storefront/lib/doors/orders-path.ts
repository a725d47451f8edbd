import type { ConsignmentStep } from "@cho-phien/contract";
import { paths } from "@/lib/paths";

export type OrdersView = {
  readonly step: ConsignmentStep;
  readonly isCashDue?: boolean;
  /** From 1. */
  readonly page?: number;
};

/** The cooperative's list of orders as a URL, without locale; the first page and no filter leave no trace. */
export function ordersPath({ step, isCashDue = false, page = 1 }: OrdersView): string {
  const search = new URLSearchParams({ step });
  if (isCashDue) search.set("cash", "due");
  if (page > 1) search.set("page", String(page));
  return `${paths.coop.orders}?${search}`;
}

/** The order of the tabs. "refused" is shown only when something was refused. */
export const steps = [
  "placed",
  "accepted",
  "shipped",
  "delivered",
  "refused",
] as const satisfies readonly ConsignmentStep[];

/** Reads the URL back: an unknown step is the first tab, a page is 1–9999. */
export function parseOrdersView(query: { step?: string; cash?: string; page?: string }): Required<OrdersView> {
  const step = steps.find((known) => known === query.step) ?? "placed";
  const page = /^[1-9]\d{0,3}$/.test(query.page ?? "") ? Number(query.page) : 1;
  return { step, isCashDue: step === "delivered" && query.cash === "due", page };
}
