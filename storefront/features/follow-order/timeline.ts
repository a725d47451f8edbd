import type { ConsignmentStep, Instant, OrderConsignmentView } from "@cho-phien/contract";

export type TimelineStep = { readonly step: ConsignmentStep; readonly at: Instant | null; readonly isLast: boolean };

/** The way of a parcel; what is only sometimes on it is shown only where it happened. */
const way: readonly { readonly step: ConsignmentStep; readonly isUsual: boolean }[] = [
  { step: "placed", isUsual: true },
  { step: "accepted", isUsual: true },
  { step: "packed", isUsual: false },
  { step: "shipped", isUsual: true },
  { step: "failed", isUsual: false },
  { step: "delivered", isUsual: true },
];
const ends: readonly ConsignmentStep[] = ["refused", "returned"];

/** What happened, with its time, then what is still to come. A refused or returned consignment has no more to come. */
export function stepsToShow({
  step,
  timeline,
}: Pick<OrderConsignmentView, "step" | "timeline">): readonly TimelineStep[] {
  const times = new Map(timeline.map((entry) => [entry.step, entry.at]));
  const isOver = ends.includes(step);
  const onTheWay = way.filter((each) => times.has(each.step) || (each.isUsual && !isOver)).map((each) => each.step);
  const wanted = isOver ? [...onTheWay.filter((each) => each !== "delivered"), step] : onTheWay;
  return wanted.map((each, index) => ({
    step: each,
    at: times.get(each) ?? null,
    isLast: index === wanted.length - 1,
  }));
}
