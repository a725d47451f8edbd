import { z } from "@medusajs/framework/zod";
import { COLUMN_ORDER } from "./columns";

const cell = z.object({
  kind: z.enum(["text", "number", "formula", "error"]),
  text: z.string(),
  isMerged: z.boolean(),
});

const table = z.object({
  rows: z.array(z.object({ row: z.number(), cells: z.partialRecord(z.enum(COLUMN_ORDER), cell) })),
  places: z.partialRecord(z.enum(COLUMN_ORDER), z.number()),
  is1904: z.boolean(),
});

/** A row of history_import; `rows` is gone once it was accepted. */
export const storedTable = z.object({
  id: z.string(),
  file_name: z.string(),
  rows: table.nullable(),
  new_count: z.number().nullable(),
  total_dong: z.string().nullable(),
  accepted_at: z.date().nullable(),
});
