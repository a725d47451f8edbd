import type { GoodsSheet, GoodsSheetList } from "@cho-phien/contract";
import { type Dong, dongToWire } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { notHere } from "../../boundary/refusal";
import { digest } from "../../boundary/secret-digest";
import { type Change, type JudgedSheet, judgeSheet } from "./judge-sheet";
import { readStanding } from "./read-standing";
import { storedSheet, type StoredSheet, type WrittenChange } from "./stored-sheet";

type Asked = { readonly cooperativeId: string; readonly sheetId: string };

/** A waiting table judged against the goods of this moment, or what became of an accepted one. */
export async function readSheet(container: MedusaContainer, asked: Asked): Promise<GoodsSheet> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const stored = await findSheet(knex, asked);
  const { id, file_name: fileName, rows_count: rowsCount } = stored;
  const accepted = stored.accepted_at && {
    at: stored.accepted_at.toISOString(),
    undoneAt: stored.undone_at?.toISOString() ?? null,
  };
  if (stored.rows === null) {
    const changes = (stored.changes ?? []).map((it) => shownChange(it));
    return {
      id,
      fileName,
      rowsCount,
      unchangedCount: stored.unchanged_count ?? 0,
      changes,
      faults: [],
      seen: "",
      accepted,
    };
  }
  const judged = judgeSheet(stored.rows, await readStanding(knex, asked.cooperativeId));
  const changes = judged.changes.map((it) => shownChange(writtenOf(it), it));
  const { unchangedCount, faults } = judged;
  return { id, fileName, rowsCount, unchangedCount, changes, faults, seen: seenOf(judged), accepted };
}

/** A cooperative's own table; 404 for another's and for one that was forgotten. */
export async function findSheet(knex: Knex, { cooperativeId, sheetId }: Asked, hold = false): Promise<StoredSheet> {
  const asked = knex("goods_sheet").select("*").where({ id: sheetId, cooperative_id: cooperativeId });
  const [stored] = z.array(storedSheet).parse(await (hold ? asked.forUpdate() : asked));
  if (!stored) throw notHere();
  return stored;
}

/** A change as it will be kept. */
export function writtenOf({ row, of, after }: Change): WrittenChange {
  const wire = (price: Dong | null) => (price === null ? null : dongToWire(price));
  const { variantId, productId, name, size, now } = of;
  const price = after.price !== null && after.price !== now.price;
  const stock = after.stock !== null && after.stock !== now.stock;
  return {
    row,
    variantId,
    productId,
    name,
    size,
    price: price && after.price !== null ? { from: wire(now.price), to: dongToWire(after.price) } : null,
    stock: stock && after.stock !== null ? { from: now.stock, to: after.stock } : null,
  };
}

/** The changes in one word: any other change, or one fewer, is another word. */
export function seenOf({ changes }: JudgedSheet): string {
  const told = changes.map((it) => [it.isChoice, writtenOf(it)]);
  return digest(JSON.stringify(told)).toString("hex").slice(0, 32);
}

function shownChange({ row, productId, name, size, price, stock }: WrittenChange, change?: Change) {
  const { isChoice = false, cells = [] } = change ?? {};
  return { row, goodsId: productId, name, size, price, stock, isChoice, cells };
}

const accepted = z.array(
  z.object({
    id: z.string(),
    file_name: z.string(),
    accepted_at: z.date(),
    changes_count: z.number(),
    undone_at: z.date().nullable(),
  }),
);

/** The five tables accepted last. */
export async function readSheets(container: MedusaContainer, cooperativeId: string): Promise<GoodsSheetList> {
  const { rows } = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select id, file_name, accepted_at, jsonb_array_length(changes) as changes_count, undone_at from goods_sheet
      where cooperative_id = ? and accepted_at is not null order by accepted_at desc, id limit 5`,
    [cooperativeId],
  );
  const sheets = accepted.parse(rows).map((it) => ({
    id: it.id,
    fileName: it.file_name,
    at: it.accepted_at.toISOString(),
    changesCount: it.changes_count,
    undoneAt: it.undone_at?.toISOString() ?? null,
  }));
  return { sheets };
}
