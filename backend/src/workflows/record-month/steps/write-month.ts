import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { askLedger } from "../../../boundary/ledger-refusal";
import { endOfMonth } from "../../../figures/months";
import { INCOME_MODULE } from "../../../modules/income";
import { contributionsOf, whoMayBring } from "../../../sharing/contribution-rows";
import { lastDayOf } from "../../../sharing/month-range";
import type { RecordMonth } from "../index";

/** Refuses a month to come and a person who was no member. */
export const writeMonthStep = createStep("write-month", async (input: RecordMonth, { container }) => {
  const { cooperativeId, month } = input;
  lastDayOf(month);
  const members = await whoMayBring(container, { cooperativeId, at: new Date(endOfMonth(month)) });
  const contributions = contributionsOf(input, { cooperativeId, members });
  const written = await askLedger(() =>
    container.resolve(INCOME_MODULE).recordMonthContributions({ cooperativeId, month }, contributions),
  );
  return new StepResponse({ revision: written.revision });
});
