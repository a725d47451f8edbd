import { randomUUID } from "node:crypto";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readUpload } from "../../../spreadsheets/read-upload";
import { HISTORY_TABLE } from "../columns";
import type { KeepTable } from "../tables";

/** Tables that waited a day are forgotten: they say what people earned. */
export const keepTableStep = createStep("keep-table", async (input: KeepTable, { container }) => {
  const table = readUpload(input.fileBase64, HISTORY_TABLE);
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await knex.raw("delete from history_import where accepted_at is null and at < now() - interval '1 day'");
  const id = `himp_${randomUUID()}`;
  await knex("history_import").insert({
    id,
    cooperative_id: input.cooperativeId,
    uploaded_by: input.staffId,
    file_name: input.fileName,
    rows: JSON.stringify(table),
  });
  return new StepResponse({ id });
});
