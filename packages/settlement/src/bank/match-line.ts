import { type Dong, smaller, subtract, ZERO_DONG } from "@cho-phien/money";

/** An order a transfer names, as it stands when the transfer is looked at. */
export type AwaitedOrder = {
  readonly orderId: string;
  /** open: waits for its money · paid: has it · closed: was cancelled, or ran out · other: is not paid by transfer */
  readonly state: "open" | "paid" | "closed" | "other";
  /** What it costs, all of it. */
  readonly dueDong: Dong;
  /** What earlier transfers for it brought, held because it was not enough. */
  readonly heldDong: Dong;
};

export type LineOutcome = "exact" | "under" | "over" | "late" | "double" | "unknown";

export type Match = {
  readonly outcome: LineOutcome;
  /** The order it is for, as far as that is known. */
  readonly orderId: string | null;
  /** What of this transfer the order takes. The earlier ones it held complete it, and are taken whole. */
  readonly takenDong: Dong;
  /** What of this transfer is held until somebody decides. */
  readonly heldDong: Dong;
  /** What the order still lacks. */
  readonly missingDong: Dong;
};

/**
 * What a transfer does for the order it names. An order takes exactly what it costs, at once and once: less is held until
 * the rest comes, more is held to be given back, and so is all that comes for an order that is paid or closed.
 */
export function matchLine(amountDong: Dong, order: AwaitedOrder | null): Match {
  const held = (outcome: LineOutcome, missingDong = ZERO_DONG): Match => ({
    outcome,
    orderId: order?.orderId ?? null,
    takenDong: ZERO_DONG,
    heldDong: amountDong,
    missingDong,
  });
  if (order === null || order.state === "other") return held("unknown");
  if (order.state === "paid") return held("double");
  if (order.state === "closed") return held("late");
  const missingDong = subtract(order.dueDong, order.heldDong);
  if (amountDong < missingDong) return held("under", subtract(missingDong, amountDong));
  const takenDong = smaller(amountDong, missingDong);
  const restDong = subtract(amountDong, takenDong);
  return {
    outcome: restDong > 0n ? "over" : "exact",
    orderId: order.orderId,
    takenDong,
    heldDong: restDong,
    missingDong: ZERO_DONG,
  };
}
