import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { clock } from "../../../boundary/clock";
import { askLedger } from "../../../boundary/ledger-refusal";
import { INCOME_MODULE } from "../../../modules/income";

export type NameMakers = {
  readonly cooperativeId: string;
  readonly productId: string;
  readonly makers: readonly { readonly memberId: string; readonly weight: number }[];
};

/** From now on these are the makers; sales before keep theirs. Nothing is written when they are the same. */
export const nameMakersStep = createStep(
  "name-makers",
  async ({ cooperativeId, productId, makers }: NameMakers, { container }) => {
    const income = container.resolve(INCOME_MODULE);
    const from = clock.now().toISOString();
    const before = await income.makersOf(productId, from);
    const isSame = spelled(before) === spelled(makers);
    if (!isSame) await askLedger(() => income.setMakers({ cooperativeId, productId, makers, from }));
    return new StepResponse(null, isSame ? null : { cooperativeId, productId, makers: before });
  },
  async (before: NameMakers | null | undefined, { container }) => {
    if (!before) return;
    await container.resolve(INCOME_MODULE).setMakers({ ...before, from: clock.now().toISOString() });
  },
);

function spelled(makers: NameMakers["makers"]): string {
  return JSON.stringify(makers.map((it) => `${it.memberId} ${it.weight}`).sort());
}
