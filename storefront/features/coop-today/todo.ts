import type { ConsignmentList, FairTodos } from "@cho-phien/contract";

export type TodoKind =
  "late" | "back" | "accept" | "ship" | "send" | "failed" | "deliver" | "cash" | "unsized" | "stock";

export type Todo = {
  readonly kind: TodoKind;
  readonly count: number;
  /** The order where it is done, if it is one; else the list of its kind. */
  readonly orderId?: string | null;
};

export type Counts = Pick<
  ConsignmentList,
  "counts" | "cashDueCount" | "lateCount" | "awaitingPaymentCount" | "askedBack"
>;

/**
 * What waits for the cooperative, most urgent first; nothing that waits for nobody. The order is how long a buyer has
 * heard nothing: what is late, goods she wants to give back, an order nobody took, goods not packed, not sent, not handed over, goods under way, and
 * last money already in the house and what a fair left to be counted. What is to be paid in advance waits for the shopper.
 */
export function todosOf(
  { counts, cashDueCount, lateCount, awaitingPaymentCount, askedBack }: Counts,
  fair: FairTodos,
): readonly Todo[] {
  const byUrgency: readonly Todo[] = [
    { kind: "late", count: lateCount },
    { kind: "back", count: askedBack.count, orderId: askedBack.consignmentId },
    { kind: "accept", count: counts.placed - awaitingPaymentCount },
    { kind: "ship", count: counts.accepted },
    { kind: "send", count: counts.packed },
    { kind: "failed", count: counts.failed },
    { kind: "deliver", count: counts.shipped },
    { kind: "cash", count: cashDueCount },
    { kind: "unsized", count: fair.unsizedCount },
    { kind: "stock", count: fair.differencesCount },
  ];
  return byUrgency.filter((todo) => todo.count > 0);
}
