import type { ChecklistKey, CoopChecklist, CoopProfile } from "@cho-phien/contract";

export type ChecklistFacts = Pick<
  CoopProfile,
  "kind" | "registrationNumber" | "place" | "bank" | "sentence" | "story" | "photo"
> & { readonly goodsCount: number; readonly rulesCount: number };

type Row = { readonly where: "profile" | "goods" | "rule"; readonly isDone: (facts: ChecklistFacts) => boolean };

/** What a cooperative needs before it may sell, in the order of its screen. */
const CHECKLIST: Readonly<Record<ChecklistKey, Row>> = {
  kind: { where: "profile", isDone: () => true },
  identity: { where: "profile", isDone: ({ registrationNumber }) => registrationNumber !== null },
  commune: { where: "profile", isDone: ({ place }) => place !== null },
  bank: { where: "profile", isDone: ({ bank }) => bank !== null },
  story: {
    where: "profile",
    isDone: ({ sentence, story, photo }) => sentence !== "" && story !== "" && photo !== null,
  },
  goods: { where: "goods", isDone: ({ goodsCount }) => goodsCount > 0 },
  rule: { where: "rule", isDone: ({ rulesCount }) => rulesCount > 0 },
};

const ORDER: readonly ChecklistKey[] = ["kind", "identity", "commune", "bank", "story", "goods", "rule"];

export function checklistOf(facts: ChecklistFacts): CoopChecklist["rows"] {
  return ORDER.map((key) => ({ key, isDone: CHECKLIST[key].isDone(facts), where: CHECKLIST[key].where }));
}
