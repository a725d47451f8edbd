import { dong, type Dong } from "@cho-phien/money";

/** How far the market trusts cash on delivery, from a day on. The operator's own rule: no law sets one. */
export type CodLimits = {
  /** yyyy-mm-dd, both included; null while in force. */
  readonly from: string;
  readonly to: string | null;
  /** One order, shipping included. */
  readonly mostPerOrderDong: Dong;
  /** All orders of one phone that are on their way and not paid. */
  readonly mostOpenDong: Dong;
  readonly mostOpenOrders: number;
  /** Parcels that came back because of the buyer are remembered this long. */
  readonly refusalsRememberedMonths: number;
  /** One order's limit once a parcel came back. */
  readonly mostAfterRefusalDong: Dong;
  /** So many parcels that came back close cash on delivery … */
  readonly closedAfterRefusals: number;
  /** … until so long after the last of them. */
  readonly closedMonths: number;
};

/**
 * Why these: a parcel that comes back costs two trips, which a cooperative of twenty women pays. An order of these goods is
 * 200.000–1.500.000 ₫, so the limits touch a mistake or a prank, not a buyer of gifts for her whole office.
 */
export const codLimits: readonly CodLimits[] = [
  {
    from: "2026-01-01",
    to: null,
    mostPerOrderDong: dong(5_000_000n),
    mostOpenDong: dong(10_000_000n),
    mostOpenOrders: 10,
    refusalsRememberedMonths: 6,
    mostAfterRefusalDong: dong(1_000_000n),
    closedAfterRefusals: 2,
    closedMonths: 3,
  },
];

/** The limits of a day (yyyy-mm-dd). Throws for a day before the first row: then there was no market. */
export function codLimitsOn(day: string, rows: readonly CodLimits[] = codLimits): CodLimits {
  const row = rows.find(({ from, to }) => from <= day && (to === null || day <= to));
  if (!row) throw new Error(`No limits of cash on delivery stand on ${day}`);
  return row;
}

/** Reasons for which a parcel that came back is laid at the buyer's door; a cooperative's "other" is not. */
export const BUYERS_REASONS = ["no_answer", "not_home", "wrong_address", "changed_mind"] as const;
