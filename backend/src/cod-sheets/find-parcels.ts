import { add, dongFromWire } from "@cho-phien/money";
import type { ParcelFacts } from "@cho-phien/settlement";
import { foldWords } from "@cho-phien/vietnam";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { BRINGS_MONEY } from "./stored-line";

/** What a line of a sheet says of its parcel: codes without spaces, dashes and case. */
type Named = {
  readonly tracking: string | null;
  readonly orderCode: string | null;
  readonly cooperative: string | null;
};

/** A parcel of ours as it stands. */
export type Parcel = ParcelFacts & {
  readonly consignmentId: string;
  readonly orderCode: string;
  readonly cooperativeId: string;
  readonly cooperativeName: string;
};

const rows = z.array(
  z.object({
    id: z.string(),
    order_code: z.string(),
    tracking: z.string().nullable(),
    cooperative_id: z.string(),
    name: z.string(),
    handle: z.string(),
    step: z.string(),
    is_cod: z.boolean(),
    cash_held_by: z.enum(["cooperative", "carrier"]).nullable(),
    goods_dong: z.string(),
    shipping_dong: z.string(),
  }),
);
type Row = z.infer<typeof rows>[number];

const TRACKING = "regexp_replace(upper(c.tracking_code), '[^0-9A-Z]', '', 'g')";

/**
 * A carrier has the cash once its sheet said so: until then a cooperative's word that the carrier took it only lets the sale
 * settle. Cash received before the holder was asked was entered as money that reaches the market.
 */
const PARCELS = `
  select c.id, c.order_code, ${TRACKING} as tracking, c.cooperative_id, p.name, p.handle, c.step,
         c.paid_through = 'cod' as is_cod,
         case when c.cash_received_at is null then null
              when c.cash_held_by = 'carrier' and not exists (
                     select from cod_sheet_line l where l.consignment_id = c.id and ${BRINGS_MONEY}) then null
              else coalesce(c.cash_held_by, 'carrier') end as cash_held_by,
         c.goods_dong::text, c.shipping_dong::text
    from consignment c join cooperative p on p.id = c.cooperative_id
   where c.deleted_at is null`;

/**
 * The parcel each name means, or null: by tracking code, else by order and, where the order has several, its cooperative. Two
 * parcels under one code are none. `isHeld` locks them to the end of the transaction, in one order.
 */
export async function findParcels<Line extends Named>(
  knex: Knex,
  lines: readonly Line[],
  { isHeld }: { readonly isHeld: boolean },
): Promise<ReadonlyMap<Line, Parcel | null>> {
  const trackings = lines.flatMap((it) => (it.tracking === null ? [] : [it.tracking]));
  const codes = lines.flatMap((it) => (it.orderCode === null ? [] : [dashed(it.orderCode)]));
  const found = await knex.raw(
    `${PARCELS} and (${TRACKING} = any(?) or c.order_code = any(?)) order by c.id ${isHeld ? "for update of c" : ""}`,
    [trackings, codes],
  );
  const parcels = rows.parse(found.rows);
  const byTracking = Map.groupBy(parcels, (it) => it.tracking);
  const byCode = Map.groupBy(parcels, (it) => it.order_code);
  return new Map(
    lines.map((line) => {
      const tracked = line.tracking === null ? [] : (byTracking.get(line.tracking) ?? []);
      const ordered = line.orderCode === null ? [] : (byCode.get(dashed(line.orderCode)) ?? []);
      return [line, parcelOf(only(tracked) ?? only(ordered.filter((it) => isFrom(it, line.cooperative))))];
    }),
  );
}

/** A parcel by its id. */
export async function parcelById(
  knex: Knex,
  id: string,
  { isHeld }: { readonly isHeld: boolean },
): Promise<Parcel | null> {
  const found = await knex.raw(`${PARCELS} and c.id = ? ${isHeld ? "for update of c" : ""}`, [id]);
  return parcelOf(only(rows.parse(found.rows)));
}

function parcelOf(row: Row | null): Parcel | null {
  if (!row) return null;
  return {
    consignmentId: row.id,
    orderCode: row.order_code,
    cooperativeId: row.cooperative_id,
    cooperativeName: row.name,
    step: row.step,
    isCod: row.is_cod,
    cashHeldBy: row.cash_held_by,
    dueDong: add(dongFromWire(row.goods_dong), dongFromWire(row.shipping_dong)),
  };
}

function only(found: readonly Row[]): Row | null {
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Carriers shorten names: any run of the cooperative's name, or its handle, will do. */
function isFrom({ name, handle }: Row, cooperative: string | null): boolean {
  if (cooperative === null) return true;
  const said = foldWords(cooperative);
  return (
    said !== "" && (foldWords(name).includes(said) || said.includes(foldWords(name)) || said === foldWords(handle))
  );
}

/** "CP10247K4M" → "CP1024-7K4M", as it is stored (boundary/order-code.ts). */
function dashed(plain: string): string {
  return `${plain.slice(0, -4)}-${plain.slice(-4)}`;
}
