import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { clock } from "../../../boundary/clock";
import { refuse } from "../../../boundary/refusal";
import { findTable } from "../../../history/find-table";
import { importHistoryWorkflow } from "../index";
import { judgeSheet } from "../judge-sheet";
import { readHistoryFacts } from "../read-facts";
import type { AcceptTable } from "../tables";

const LOCK_SECONDS = 60;

/**
 * One table at a time for a cooperative: judged once more against the books of this moment, then entered. The count is kept
 * before anything is posted, so that a run that was killed in between still tells what it entered.
 */
export const acceptTableStep = createStep("accept-table", async (input: AcceptTable, { container }) => {
  const { cooperativeId, staffId, tableId } = input;
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await container.resolve(Modules.LOCKING).execute(
    [`history:${cooperativeId}`],
    async () => {
      const stored = await findTable(container, { cooperativeId, tableId });
      if (stored.accepted_at !== null || stored.rows === null) return;
      const facts = await readHistoryFacts(container, cooperativeId);
      const { rows, newCount, totalDong, reported } = judgeSheet(stored.rows, facts);
      if (reported.length > 0) throw refuse("history_has_faults", { count: String(reported.length) });
      if (stored.new_count === null) {
        if (newCount === 0) throw refuse("history_nothing_new");
        await knex("history_import").where({ id: tableId }).update({ new_count: newCount, total_dong: totalDong });
      }
      await importHistoryWorkflow(container).run({ input: { cooperativeId, staffId, rows } });
      const accepted = { accepted_at: clock.now(), accepted_by: staffId, rows: null };
      await knex("history_import").where({ id: tableId }).update(accepted);
    },
    { timeout: LOCK_SECONDS },
  );
  return new StepResponse({ id: tableId });
});
