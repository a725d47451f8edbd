import type { Client } from "pg";

export type Copies = { readonly from: number; readonly to: number };

type Asked = {
  readonly table: string;
  /** A condition on `r`, the rows to copy; $1 is `of`. */
  readonly where: string;
  readonly of: string;
  /** Prefixes of ids that stay as they are, because what they name is not copied. */
  readonly keep: readonly string[];
  /** A jsonb expression over `r` and `n`, the copy's number, laid over the copied row. */
  readonly change?: string;
};

/**
 * Copies rows of any table as often as asked, whatever its columns are: every id of the framework's form
 * (prefix_ULID) inside them gets the copy's number in the place of its time, so that copied rows name copied rows.
 */
export async function copyRows(
  client: Client,
  { table, where, of, keep, change = "'{}'::jsonb" }: Asked,
  { from, to }: Copies,
): Promise<void> {
  const columns = await writableColumns(client, table);
  const ids = `\\m(?!(?:${keep.join("|")})_)([a-z_]+)_[0-9A-HJKMNP-TV-Z]{10}([0-9A-HJKMNP-TV-Z]{16})`;
  await client.query(
    `insert into "${table}" (${columns.join(", ")})
     select ${columns.map((it) => `copy.${it}`).join(", ")}
       from "${table}" r cross join generate_series($2::int, $3::int) n
      cross join lateral jsonb_populate_record(null::"${table}",
        regexp_replace(to_jsonb(r)::text, $4, '\\1_' || lpad(n::text, 10, '0') || '\\2', 'g')::jsonb || ${change}) copy
      where ${where}`,
    [of, from, to, ids],
  );
}

/** The id a copy has in the place of the original's. */
export function copiedId(id: string, copy: number): string {
  const [, prefix = "", tail = ""] = /^(.*)_.{10}(.{16})$/.exec(id) ?? [];
  return `${prefix}_${String(copy).padStart(10, "0")}${tail}`;
}

async function writableColumns(client: Client, table: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select quote_ident(column_name) as name from information_schema.columns
      where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' and is_identity = 'NO'`,
    [table],
  );
  return rows.map(({ name }) => name);
}
