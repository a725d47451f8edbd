import type { DateString, DongString, Instant, MonthString } from "./refusal";

/** One seller's row of a month's return of withheld tax. Offsets are zero or negative. */
export type WithheldTaxRow = {
  readonly cooperativeId: string;
  readonly name: string;
  /** Tax code or personal number; null until the operator has entered it. */
  readonly taxCode: string | null;
  /** The acts whose rates were used. */
  readonly acts: readonly string[];
  readonly revenueDong: DongString;
  readonly vatDong: DongString;
  readonly pitDong: DongString;
  readonly offsetRevenueDong: DongString;
  readonly offsetVatDong: DongString;
  readonly offsetPitDong: DongString;
  readonly totalDong: DongString;
};

/** GET /admin/withheld-tax?month=yyyy-mm */
export type WithheldTaxReport = {
  readonly month: MonthString;
  readonly dueOn: DateString;
  /** When it was declared: from then on these rows stay. Null while it still changes. */
  readonly declaredAt: Instant | null;
  readonly rows: readonly WithheldTaxRow[];
  readonly totalDong: DongString;
};
