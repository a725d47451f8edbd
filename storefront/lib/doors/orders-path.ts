import type { ConsignmentStep } from "@cho-phien/contract";
import { paths } from "@/lib/paths";

/** The list as its URL says it; without a step it searches all of them. */
export type OrdersView = {
  readonly step: ConsignmentStep | null;
  readonly isCashDue: boolean;
  readonly isLate: boolean;
  readonly q: string;
  /** Days as yyyy-mm-dd, or "". */
  readonly from: string;
  readonly to: string;
  /** From 1. */
  readonly page: number;
};

/** The cooperative's list of orders as a URL, without locale; the first page and no filter leave no trace. */
export function ordersPath(view: Partial<OrdersView>): string {
  const search = ordersQuery(view).toString();
  return search ? `${paths.coop.orders}?${search}` : paths.coop.orders;
}

/** The same query for the backend, which reads the same names. */
export function ordersQuery({ step, isCashDue, isLate, q, from, to, page = 1 }: Partial<OrdersView>): URLSearchParams {
  const search = new URLSearchParams();
  if (step) search.set("step", step);
  if (isCashDue) search.set("cash", "due");
  if (isLate) search.set("late", "yes");
  for (const [name, value] of Object.entries({ q, from, to })) if (value) search.set(name, value);
  if (page > 1) search.set("page", String(page));
  return search;
}

/** The tabs in their order, each named by its first step, with the steps it holds. */
export const tabs = [
  { tab: "placed", steps: ["placed"] },
  { tab: "accepted", steps: ["accepted", "packed"] },
  { tab: "shipped", steps: ["shipped", "failed"] },
  { tab: "delivered", steps: ["delivered"] },
  { tab: "refused", steps: ["refused", "returned"] },
] as const satisfies readonly { tab: ConsignmentStep; steps: readonly ConsignmentStep[] }[];

export type Tab = (typeof tabs)[number]["tab"];

/** The tab in which orders of a step are found. */
export function tabOf(step: ConsignmentStep): Tab {
  const found = tabs.find(({ steps }) => {
    const held: readonly ConsignmentStep[] = steps;
    return held.includes(step);
  });
  return found?.tab ?? "placed";
}

const steps: readonly ConsignmentStep[] = tabs.flatMap((tab) => [...tab.steps]);

type Asked = Readonly<Record<string, string | undefined>>;

/** Reads the URL back: an unknown step is the first tab unless something is searched for; a page is 1–9999. */
export function parseOrdersView(query: Asked): OrdersView {
  const isDay = (text = "") => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  const filters = {
    isCashDue: query.cash === "due",
    isLate: query.late === "yes",
    q: (query.q ?? "").normalize("NFC").trim().slice(0, 60),
    from: isDay(query.from) ? (query.from ?? "") : "",
    to: isDay(query.to) ? (query.to ?? "") : "",
  };
  const isSearch = Object.values(filters).some(Boolean);
  const known = steps.find((step) => step === query.step) ?? null;
  const page = /^[1-9]\d{0,3}$/.test(query.page ?? "") ? Number(query.page) : 1;
  return { ...filters, step: known ?? (isSearch ? null : "placed"), page };
}
