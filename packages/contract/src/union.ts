import type { DateString, DongString, Instant, MonthString } from "./refusal";

export type GrantPurpose = "enter" | "review" | "approve" | "aggregate" | "individual";

/** GET /union/me */
export type UnionMe = {
  readonly officer: { readonly id: string; readonly fullName: string };
  readonly grants: readonly {
    readonly purpose: GrantPurpose;
    readonly unit: { readonly code: string; readonly level: "nation" | "province" | "commune"; readonly name: string };
    readonly validUntil: DateString | null;
  }[];
};

/** GET /union/income?from=yyyy-mm&to=yyyy-mm: only what the officer's grants reach; no grant, no rows. */
export type UnionIncome = {
  readonly from: MonthString;
  readonly to: MonthString;
  readonly asOf: Instant;
  readonly rows: readonly UnionIncomeRow[];
  readonly total: UnionFigures;
};

export type UnionFigures = {
  readonly accruedDong: DongString;
  readonly paidDong: DongString;
  readonly confirmedDong: DongString;
  readonly membersCount: number;
};

export type UnionIncomeRow = UnionFigures & {
  readonly month: MonthString;
  readonly cooperative: { readonly id: string; readonly name: string };
  readonly communeName: string;
  readonly provinceName: string;
};
