import type { ExportBegun, ExportJob, ExportProgress, NewExport } from "@cho-phien/contract";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";
import { refuse } from "../boundary/refusal";

/** Largest file kept; 100,000 people are about 6 MB as a workbook. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;
/** Files of one officer at a time: with the size, what she can fill of the database. */
const MOST_FILES = 20;

const rows = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    file_name: z.string(),
    format: z.enum(["xlsx", "csv", "pdf"]),
    state: z.enum(["making", "ready", "stopped"]),
    done: z.number(),
    total: z.number(),
    asked_at: z.date(),
    gone_at: z.date(),
  }),
);

/** A maker that says nothing for three minutes is taken to have fallen: its longest step takes seconds. */
const STATE = `case when file is not null then 'ready'
  when is_stopped or heard_at < clock_timestamp() - interval '3 minutes' then 'stopped' else 'making' end`;
const STANDING = "asked_at > clock_timestamp() - interval '1 day'";

/** An officer's files that are still there, newest first. */
export async function readExports(knex: Knex, officerId: string): Promise<readonly ExportJob[]> {
  const found = await knex.raw(
    `select id, title, file_name, format, ${STATE} as state, done, total, asked_at, asked_at + interval '1 day' as gone_at
       from union_export where officer_id = ? and ${STANDING} order by asked_at desc, id`,
    [officerId],
  );
  return rows.parse(found.rows).map(({ file_name: fileName, asked_at: askedAt, gone_at: goneAt, ...it }) => ({
    ...it,
    fileName,
    askedAt: askedAt.toISOString(),
    goneAt: goneAt.toISOString(),
  }));
}

/** Notes that a file is being made; the same key twice is the same file. Refuses more than an officer may keep. */
export async function beginExport(knex: Knex, officerId: string, asked: NewExport): Promise<ExportBegun> {
  const id = `export_${officerId}_${asked.idempotencyKey}`;
  return await knex.transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`exports of ${officerId}`]);
    const kept = await readExports(trx, officerId);
    if (kept.some((it) => it.id === id)) return { id, isNew: false };
    if (kept.length >= MOST_FILES) throw refuse("exports_full", { most: String(MOST_FILES) });
    const { title, fileName, format } = asked;
    await trx("union_export").insert({ id, officer_id: officerId, title, file_name: fileName, format });
    return { id, isNew: true };
  });
}

type Whose = { readonly id: string; readonly officerId: string };

/** How far it has come. Another's, one that is done and one that never was are not there: false. */
export async function noteProgress(
  knex: Knex,
  { id, officerId }: Whose,
  { done, total, isStopped = false }: ExportProgress,
): Promise<boolean> {
  const found = await knex.raw(
    `update union_export set done = ?, total = ?, is_stopped = ?, heard_at = clock_timestamp()
      where id = ? and officer_id = ? and file is null and ${STANDING}`,
    [Math.min(done, total), total, isStopped, id, officerId],
  );
  return found.rowCount === 1;
}

/** Keeps the finished file. */
export async function keepExport(knex: Knex, { id, officerId }: Whose, file: Buffer): Promise<boolean> {
  const found = await knex.raw(
    `update union_export set file = ?, done = total, heard_at = clock_timestamp()
      where id = ? and officer_id = ? and file is null and not is_stopped and ${STANDING}`,
    [file, id, officerId],
  );
  return found.rowCount === 1;
}

const fileRows = z.array(z.object({ file: z.instanceof(Buffer) }));

/** The bytes, for the officer who asked for them and for a day; null otherwise. */
export async function readExportFile(knex: Knex, { id, officerId }: Whose): Promise<Buffer | null> {
  const found = await knex.raw(
    `select file from union_export where id = ? and officer_id = ? and file is not null and ${STANDING}`,
    [id, officerId],
  );
  return fileRows.parse(found.rows)[0]?.file ?? null;
}

/** Removes what is older than a day; answers how many files went. */
export async function forgetExports(knex: Knex): Promise<number> {
  const found = await knex.raw(`delete from union_export where not (${STANDING})`);
  return z.number().parse(found.rowCount);
}
