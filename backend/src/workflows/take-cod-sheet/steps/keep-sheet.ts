import { randomUUID } from "node:crypto";
import { dateOf, foldWords } from "@cho-phien/vietnam";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../../boundary/clock";
import { COD_TABLE, MOST_ROWS } from "../../../cod-sheets/columns";
import { judgeRows } from "../../../cod-sheets/judge-rows";
import { findTable } from "../../../spreadsheets/find-table";
import { readCsv } from "../../../spreadsheets/read-csv";
import { readUpload } from "../../../spreadsheets/read-upload";
import type { KeepCodSheet } from "../index";

/** Every .xlsx begins with the two letters of its packer. */
const isWorkbook = (bytes: Buffer) => bytes.subarray(0, 2).toString("latin1") === "PK";

/** Judges the file's rows and lets them wait; sheets nobody accepted within a week are forgotten. */
export const keepCodSheetStep = createStep("keep-cod-sheet", async (input: KeepCodSheet, { container }) => {
  const bytes = Buffer.from(input.fileBase64, "base64");
  const table = isWorkbook(bytes)
    ? readUpload(input.fileBase64, COD_TABLE)
    : findTable(readCsv(bytes, MOST_ROWS), COD_TABLE);
  const now = clock.now();
  const { rows, faults } = judgeRows(table, dateOf(now));
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await knex.raw("delete from cod_sheet where accepted_at is null and uploaded_at < now() - interval '7 days'");
  const id = `codsheet_${randomUUID()}`;
  await knex("cod_sheet").insert({
    id,
    carrier: await spelling(knex, input.carrier),
    file_name: input.fileName,
    rows: JSON.stringify(rows),
    faults: JSON.stringify(faults),
    uploaded_by: input.operatorId,
    uploaded_at: now,
  });
  return new StepResponse({ id });
});

const spellings = z.array(z.object({ carrier: z.string() }));

/** A carrier is one however its name is typed: a line is known by it. */
async function spelling(knex: Knex, carrier: string): Promise<string> {
  const known = spellings.parse(await knex("cod_sheet").distinct("carrier"));
  return known.find((it) => foldWords(it.carrier) === foldWords(carrier))?.carrier ?? carrier;
}
