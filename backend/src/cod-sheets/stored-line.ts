import { parcelMatches, resolutions } from "@cho-phien/settlement";
import { z } from "@medusajs/framework/zod";

/** A row of cod_sheet as it waits or was taken; `rows` and `faults` are what judge-rows.ts answered. */
export const storedSheet = z.object({
  id: z.string(),
  carrier: z.string(),
  file_name: z.string(),
  rows: z.array(
    z.object({
      row: z.number(),
      tracking: z.string().nullable(),
      orderCode: z.string().nullable(),
      cooperative: z.string().nullable(),
      parcel: z.string(),
      collectedDong: z.string(),
      feeDong: z.string(),
      paidOn: z.string(),
      reference: z.string(),
    }),
  ),
  faults: z.array(
    z.object({
      row: z.number(),
      name: z.string(),
      cells: z.array(
        z.object({
          letter: z.string(),
          heading: z.string(),
          value: z.string(),
          code: z.string(),
          vi: z.string(),
          en: z.string(),
        }),
      ),
    }),
  ),
  uploaded_at: z.date(),
  accepted_at: z.date().nullable(),
});
export type StoredSheet = z.infer<typeof storedSheet>;

/** A row of cod_sheet_line, selected by LINE_COLUMNS. */
export const storedLine = z.object({
  id: z.string(),
  sheet_id: z.string(),
  row: z.number(),
  carrier: z.string(),
  reference: z.string(),
  parcel: z.string(),
  collected_dong: z.string(),
  fee_dong: z.string(),
  paid_on: z.string(),
  match: z.enum(parcelMatches),
  consignment_id: z.string().nullable(),
  due_dong: z.string().nullable(),
  resolution: z.enum(resolutions).nullable(),
  note: z.string().nullable(),
});
export type StoredLine = z.infer<typeof storedLine>;

export const LINE_COLUMNS = `l.id, l.sheet_id, l.row, l.carrier, l.reference, l.parcel, l.collected_dong::text,
  l.fee_dong::text, l.paid_on::text, l.match, l.consignment_id, l.due_dong::text, l.resolution, l.note`;

/** Money of a line is in when it was exact, or when somebody took its difference on herself. */
export const BRINGS_MONEY = `(l.match = 'exact' or l.resolution in ('carrier_debt', 'debt_paid', 'as_fee', 'carrier_has_it'))`;

/** A person has to look at it. */
export const IS_HELD = `(l.match <> 'exact' and (l.resolution is null or l.resolution = 'ask_cooperative'))`;
