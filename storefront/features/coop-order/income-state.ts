import type { ConsignmentDetail } from "@cho-phien/contract";

export type IncomeState = "waiting" | "soon" | "recorded";

/**
 * Where the order's money stands on its way to the members: settled means delivered and paid (GLOSSARY, settlement), and
 * a job writes the journals a moment later.
 */
export function incomeStateOf({
  step,
  payment,
  lines,
}: Pick<ConsignmentDetail, "step" | "payment" | "lines">): IncomeState {
  if (lines.length > 0 && lines.every((line) => line.settledAt !== null)) return "recorded";
  return step === "delivered" && payment === "received" ? "soon" : "waiting";
}
