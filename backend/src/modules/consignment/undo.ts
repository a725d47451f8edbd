import type { ConsignmentStep, Undo } from "@cho-phien/contract";

/** What the rule looks at: the step, when it began, and what followed. */
export type Undoable = {
  readonly step: ConsignmentStep;
  readonly accepted_at: Date | null;
  readonly packed_at: Date | null;
  readonly shipped_at: Date | null;
  readonly failed_at: Date | null;
  readonly delivered_at: Date | null;
  readonly cash_received_at: Date | null;
  readonly paid_at: Date | null;
  readonly attempts: number;
};

/** Long enough to notice a wrong tap, short enough that nobody has acted on it. */
const UNDO_MINUTES = 15;

/** Where each step is taken back to, and the column that tells when it began. */
export const UNDO = {
  accepted: { back: "placed", stamp: "accepted_at" },
  packed: { back: "accepted", stamp: "packed_at" },
  shipped: { back: "packed", stamp: "shipped_at" },
  failed: { back: "shipped", stamp: "failed_at" },
  delivered: { back: "shipped", stamp: "delivered_at" },
} as const satisfies Partial<Record<ConsignmentStep, { back: ConsignmentStep; stamp: keyof Undoable }>>;

/**
 * The act that can still be taken back, or null. Nothing may have followed: no cash on the delivery, no failed attempt
 * on the shipment. What gave stock or money back (refused, returned) is never undone: the shopper was told. Nor is the
 * delivery of what was paid in advance: it is what settles the sale.
 */
export function undoOf(it: Undoable, now: Date): Undo | null {
  if (!isUndoStep(it.step) || it.cash_received_at !== null) return null;
  if (it.step === "delivered" && it.paid_at !== null) return null;
  if (it.step === "shipped" && it.attempts > 0) return null;
  const began = it[UNDO[it.step].stamp];
  if (began === null) return null;
  const until = new Date(began.getTime() + UNDO_MINUTES * 60_000);
  return until > now ? { step: it.step, until: until.toISOString() } : null;
}

/** True for a step that has a row in UNDO. */
export function isUndoStep(step: ConsignmentStep): step is keyof typeof UNDO {
  return Object.hasOwn(UNDO, step);
}
