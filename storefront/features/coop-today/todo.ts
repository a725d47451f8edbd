import type { ConsignmentStep } from "@cho-phien/contract";

export type TodoKind = "accept" | "ship" | "deliver" | "cash";

export type Todo = { readonly kind: TodoKind; readonly count: number };

export type Counts = {
  readonly counts: Readonly<Record<ConsignmentStep, number>>;
  readonly cashDueCount: number;
};

/**
 * What waits for the cooperative, most urgent first; nothing that waits for nobody. The order is how long a buyer has
 * heard nothing: an order nobody took, goods not sent, goods under way, and last money already in the house.
 */
export function todosOf({ counts, cashDueCount }: Counts): readonly Todo[] {
  const byUrgency: readonly Todo[] = [
    { kind: "accept", count: counts.placed },
    { kind: "ship", count: counts.accepted },
    { kind: "deliver", count: counts.shipped },
    { kind: "cash", count: cashDueCount },
  ];
  return byUrgency.filter((todo) => todo.count > 0);
}
