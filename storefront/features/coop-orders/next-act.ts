import type { ConsignmentRow, ConsignmentStep } from "@cho-phien/contract";

/** Which sentence of coop.orders.next a card shows: the cash still to be recorded outranks "done". */
export function nextActOf({ step, payment }: Pick<ConsignmentRow, "step" | "payment">): ConsignmentStep | "cash" {
  return step === "delivered" && payment === "due_on_delivery" ? "cash" : step;
}
