import type { ConsignmentStep, Instant, OrderConsignmentView } from "@cho-phien/contract";

export type TimelineStep = { readonly step: ConsignmentStep; readonly at: Instant | null; readonly isLast: boolean };

const usual: readonly ConsignmentStep[] = ["placed", "accepted", "shipped", "delivered"];

/** What happened, with its time, then what is still to come. A refused consignment has no more to come. */
export function stepsToShow({
  step,
  timeline,
}: Pick<OrderConsignmentView, "step" | "timeline">): readonly TimelineStep[] {
  const times = new Map(timeline.map((entry) => [entry.step, entry.at]));
  const wanted =
    step === "refused" ? [...usual.filter((each) => times.has(each) && each !== "delivered"), step] : usual;
  return wanted.map((each, index) => ({
    step: each,
    at: times.get(each) ?? null,
    isLast: index === wanted.length - 1,
  }));
}
