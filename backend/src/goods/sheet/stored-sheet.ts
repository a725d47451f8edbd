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

const writtenChange = z.object({
  row: z.number(),
  variantId: z.string(),
  productId: z.string(),
  name: z.string(),
  size: z.string().nullable(),
  price: z.object({ from: z.string().nullable(), to: z.string() }).nullable(),
  stock: z.object({ from: z.number().nullable(), to: z.number() }).nullable(),
});
/** A change as it was written; what undoing needs. */
export type WrittenChange = z.infer<typeof writtenChange>;

/** A row of goods_sheet: `rows` until it was accepted, `changes` from then on. */
export const storedSheet = z.object({
  id: z.string(),
  file_name: z.string(),
  rows: table.nullable(),
  rows_count: z.number(),
  unchanged_count: z.number().nullable(),
  changes: z.array(writtenChange).nullable(),
  accepted_at: z.date().nullable(),
  undone_at: z.date().nullable(),
});
export type StoredSheet = z.infer<typeof storedSheet>;
