import { randomUUID } from "node:crypto";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { readUpload } from "../../../spreadsheets/read-upload";
import { MEMBER_TABLE } from "../columns";
import type { KeepUpload } from "../index";

/** Reads the file into rows and lets them wait. Tables that waited a day are forgotten: they name people. */
export const keepUploadStep = createStep("keep-upload", async (input: KeepUpload, { container }) => {
  const table = readUpload(input.fileBase64, MEMBER_TABLE);
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await knex.raw("delete from member_import where accepted_at is null and at < now() - interval '1 day'");
  const id = `mimp_${randomUUID()}`;
  await knex("member_import").insert({
    id,
    cooperative_id: input.cooperativeId,
    uploaded_by: input.staffId,
    file_name: input.fileName,
    rows: JSON.stringify(table),
  });
  return new StepResponse({ id });
});
