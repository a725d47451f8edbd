import type { ConsignmentAct, ConsignmentDetail } from "@cho-phien/contract";

/**
 * True when the consignment already stands where `act` leads: a second tap, or a colleague was quicker. The backend
 * refuses the second one; for the person that refusal is good news.
 */
export function isAlreadyDone(
  act: ConsignmentAct,
  { timeline, cashReceivedAt }: Pick<ConsignmentDetail, "timeline" | "cashReceivedAt">,
): boolean {
  if (act === "receive-cash") return cashReceivedAt !== null;
  const step = stepOf[act];
  return timeline.some((event) => event.step === step);
}

const stepOf = { accept: "accepted", ship: "shipped", deliver: "delivered" } as const;
