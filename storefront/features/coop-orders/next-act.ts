import type { ConsignmentRow, ConsignmentStep } from "@cho-phien/contract";

/**
 * Which sentence of coop.orders.next a card shows: the cash still to be recorded outranks "done", and what is not paid in
 * advance yet waits for that alone.
 */
export function nextActOf({
  step,
  payment,
}: Pick<ConsignmentRow, "step" | "payment">): ConsignmentStep | "cash" | "unpaid" {
  if (step === "placed" && payment === "awaiting_payment") return "unpaid";
  return step === "delivered" && payment === "due_on_delivery" ? "cash" : step;
}
