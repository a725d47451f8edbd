import { parsePeriod, type Period } from "@/lib/doors/months";
import { paths } from "@/lib/paths";

/** What the income page shows; the URL is its only memory. */
export type IncomeView = Period & {
  /** A cooperative's id; "" for all. */
  readonly cooperative: string;
  /** A province's name as the rows write it; "" for all. */
  readonly province: string;
};

type Asked = {
  readonly from?: string;
  readonly to?: string;
  readonly cooperative?: string;
  readonly province?: string;
};

/** Reads the view from a URL; `current` is the month now. */
export function parseIncomeView(asked: Asked, current: string): IncomeView {
  const period = parsePeriod(asked, current);
  return {
    ...period,
    cooperative: asked.cooperative?.slice(0, MAX_TEXT) ?? "",
    province: asked.province?.normalize("NFC").slice(0, MAX_TEXT) ?? "",
  };
}

const MAX_TEXT = 120;

/** The view as a query string without "?"; unset filters leave no trace. */
export function incomeQuery({ from, to, cooperative, province }: IncomeView): string {
  const search = new URLSearchParams({ from, to });
  if (cooperative) search.set("cooperative", cooperative);
  if (province) search.set("province", province);
  return search.toString();
}

/** The income page without locale. */
export function incomePath(view: IncomeView): string {
  return `${paths.union.income}?${incomeQuery(view)}`;
}
