import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { clock } from "../../../boundary/clock";
import type { FillCohort } from "../index";

export const fillCohortStep = createStep("fill-cohort", async (input: FillCohort, { container }) => {
  const { cohortId, cooperative, act, officerId } = input;
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const which = { cohort_id: cohortId, cooperative_id: cooperative };
  if (act === "add")
    await knex.raw(
      `insert into programme_cohort_cooperative (cohort_id, cooperative_id, added_by) values (?, ?, ?)
       on conflict (cohort_id, cooperative_id) where removed_at is null do nothing`,
      [cohortId, cooperative, officerId],
    );
  else
    await knex("programme_cohort_cooperative")
      .where(which)
      .whereNull("removed_at")
      .update({ removed_by: officerId, removed_at: clock.now() });
  return new StepResponse({});
});
