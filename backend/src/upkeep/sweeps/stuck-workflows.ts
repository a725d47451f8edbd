import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { subjectsOf } from "../ask";
import { AT_MOST, before, type Sweep } from "../sweep";

/** No workflow of ours runs for eight minutes; its process is gone, and the engine in memory resumes nothing. It
 * stores a row when a workflow begins and when it ends, so that a killed one mostly says `not_started`. */
const STUCK_AFTER_MS = 8 * 60_000;

const STUCK = `state in ('not_started', 'invoking', 'compensating', 'waiting_to_compensate') and deleted_at is null
  and updated_at < (cast(? as timestamptz) at time zone current_setting('timezone'))`;

/**
 * Closes the row of a workflow that died: what it left behind is found by the other sweeps, by what stands in the tables
 * and not by what it meant to do. Failed rows are kept as long as Medusa keeps them, then it deletes them.
 */
export const stuckWorkflows: Sweep = {
  name: "stuck_workflow",
  everyMinutes: 5,
  find: (knex, now) =>
    subjectsOf(
      knex,
      `select workflow_id || ' ' || transaction_id || ' ' || run_id as subject from workflow_execution where ${STUCK}
        order by updated_at limit ?`,
      [before(now, STUCK_AFTER_MS), AT_MOST],
    ),
  mend: async (container, subject, now) => {
    const closed = await subjectsOf(
      container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
      `update workflow_execution set state = 'failed', updated_at = now()
        where workflow_id || ' ' || transaction_id || ' ' || run_id = ? and ${STUCK} returning workflow_id as subject`,
      [subject, before(now, STUCK_AFTER_MS)],
    );
    return closed.length > 0 ? "closed" : null;
  },
};
