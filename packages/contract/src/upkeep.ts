export type UpkeepSweep =
  | "half_order"
  | "orphan_order"
  | "captured_without_order"
  | "half_credit"
  | "stray_reservation"
  | "stuck_workflow"
  | "expired_lock"
  | "old_cart";

/** `open`: found now and not yet put right; `mended`: in the last 30 days. */
export type UpkeepCount = { readonly sweep: UpkeepSweep; readonly open: number; readonly mended: number };

export type UpkeepAct = {
  readonly id: string;
  readonly sweep: UpkeepSweep;
  readonly subject: string;
  /** One word of ours, and after a colon the reason where there is one. */
  readonly outcome: string;
  readonly at: string;
};

/** GET /admin/upkeep */
export type UpkeepDesk = {
  readonly counts: readonly UpkeepCount[];
  readonly acts: readonly UpkeepAct[];
};
