import { dateOf } from "@cho-phien/vietnam";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../../boundary/clock";
import { notHere, refuse } from "../../../boundary/refusal";
import { enrol, memberIdOf } from "../../../members/enrol";
import { holdMembers } from "../../../members/hold-members";
import { knownMembers } from "../../../members/known-members";
import type { AcceptImport } from "../index";
import { judgeTable } from "../judge-table";
import { storedImport } from "../stored-import";

const found = z.array(storedImport);

/**
 * Judges the rows once more against the members of this moment, then adds them and empties the table in one transaction.
 * One transaction at a time adds members to a cooperative, so the same file accepted twice at once adds once.
 */
export const acceptImportStep = createStep("accept-import", async (input: AcceptImport, { container }) => {
  const { cooperativeId, staffId, importId } = input;
  const today = dateOf(clock.now());
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    await holdMembers(trx, cooperativeId);
    const [stored] = found.parse(
      await trx("member_import").select("*").where({ id: importId, cooperative_id: cooperativeId }).forUpdate(),
    );
    if (!stored) throw notHere();
    if (stored.accepted_at !== null) return;
    if (stored.rows === null) throw refuse("import_closed");
    const { good, choices } = judgeTable(stored.rows, { members: await knownMembers(container, cooperativeId), today });
    const chosen = new Set(input.addRows);
    const drafts = [...good, ...choices.filter((it) => chosen.has(it.row))];
    const members = drafts.map((it) => ({ ...it, id: memberIdOf(["import", importId, String(it.row)]) }));
    await enrol(trx, { cooperativeId, staffId, today }, members);
    const accepted = { accepted_at: trx.fn.now(), accepted_by: staffId, added: members.length, rows: null };
    await trx("member_import").where({ id: importId }).update(accepted);
  });
  return new StepResponse({ id: importId });
});
