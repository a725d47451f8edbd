import type { SharingParts } from "@cho-phien/contract";
import { sharingPartsRefusal, WHOLE_BP } from "@cho-phien/income";
import type { MedusaContainer } from "@medusajs/framework/types";
import { refuseByRule } from "../boundary/ledger-refusal";
import { COOPERATIVE_MODULE } from "../modules/cooperative";

type Asked = {
  readonly cooperativeId: string;
  readonly parts: Pick<SharingParts, "retainedBp" | "fundBp" | "memberBp">;
};

/** Refuses parts a cooperative of its kind may not divide by, naming the field the sentence speaks of. */
export async function refuseUnfitParts(container: MedusaContainer, { cooperativeId, parts }: Asked): Promise<void> {
  const { kind } = await container
    .resolve(COOPERATIVE_MODULE)
    .retrieveCooperative(cooperativeId, { select: ["id", "kind"] });
  const refusal = sharingPartsRefusal({ ...parts, advanceCapBp: WHOLE_BP }, kind);
  if (refusal) throw refuseByRule(refusal, refusal.refused === "fund_below_minimum" ? "fundBp" : "retainedBp");
}
