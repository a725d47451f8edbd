import { randomUUID } from "node:crypto";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { GOODS_TABLE } from "../../../goods/sheet/columns";
import { readUpload } from "../../../spreadsheets/read-upload";
import type { KeepSheet } from "../index";

/** Reads the file into rows and lets them wait; tables nobody accepted within a day are forgotten. */
export const keepSheetStep = createStep("keep-sheet", async (input: KeepSheet, { container }) => {
  const table = readUpload(input.fileBase64, GOODS_TABLE);
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await knex.raw("delete from goods_sheet where accepted_at is null and at < now() - interval '1 day'");
  const id = `gsheet_${randomUUID()}`;
  await knex("goods_sheet").insert({
    id,
    cooperative_id: input.cooperativeId,
    uploaded_by: input.staffId,
    file_name: input.fileName,
    rows: JSON.stringify(table),
    rows_count: table.rows.length,
  });
  return new StepResponse({ id });
});
