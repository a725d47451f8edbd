import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { askLedger } from "../../../boundary/ledger-refusal";
import { digest } from "../../../boundary/secret-digest";
import { INCOME_MODULE } from "../../../modules/income";
import { distributionFacts } from "../../../sharing/distribution-facts";
import type { ShareIncome } from "../index";

/** Enters the run in one transaction. The digest of what was seen is compared while the book is held. */
export const runDistributionStep = createStep("run-distribution", async (input: ShareIncome, { container }) => {
  const { key, seen, ...asked } = input;
  const distributionId = `dist_${digest(`${asked.cooperativeId}\n${key}`).toString("hex").slice(0, 26)}`;
  const facts = await distributionFacts(container, { ...asked, distributionId });
  await askLedger(() => container.resolve(INCOME_MODULE).postDistribution({ ...facts, seen }));
  return new StepResponse({ distributionId });
});
