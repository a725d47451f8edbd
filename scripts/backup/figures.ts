import type { Client } from "pg";
import { readInvariants, runInvariants } from "../../backend/integration-tests/invariants.ts";

/** What a backup said of itself, and a restored database must say again. Money in đồng, as text. */
export type Figures = {
  /** The end of each book: its last place and its hash, which says all journals before it. */
  readonly books: Readonly<Record<string, string>>;
  /** Report figures by month and unit: "accrued / paid / confirmed". */
  readonly income: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, string>>;
  /** Invariants that are broken, by their sentence; L2 adds every hash up anew from what stands in the tables. */
  readonly broken: Readonly<Record<string, string>>;
};

export type Difference = { readonly figure: string; readonly was: string; readonly is: string };

const BOOKS =
  "select coalesce(nullif(book, ''), 'the market') as of, book_seq || ' ' || encode(hash, 'hex') as is from income_chain_head";
const INCOME = `select to_char(month, 'YYYY-MM') || ' ' || coalesce(commune_code, '') as of,
  sum(accrued) || ' / ' || sum(paid) || ' / ' || sum(confirmed) as is from income_monthly group by 1`;

/** Asked inside the transaction of a backup or of a restore. `file` is invariants.sql. */
export async function readFigures(client: Client, tables: readonly string[], file: string): Promise<Figures> {
  const rows: Record<string, string> = {};
  for (const name of tables) {
    const { rows: counted } = await client.query(`select count(*)::text as is from ${client.escapeIdentifier(name)}`);
    rows[name] = String(counted[0]?.is);
  }
  return {
    books: await told(client, BOOKS),
    income: await told(client, INCOME),
    rows,
    broken: await broken(client, file),
  };
}

async function told(client: Client, sql: string): Promise<Record<string, string>> {
  const { rows } = await client.query<{ of: string; is: string }>(sql);
  return Object.fromEntries(rows.map((row) => [row.of, row.is]));
}

/** What is judged by its age would be judged otherwise later, and an index that is still to be filled holds nothing (L11). */
async function broken(client: Client, file: string): Promise<Record<string, string>> {
  const lasting = readInvariants(file).filter(({ name, isGraced }) => !isGraced && !name.startsWith("L11"));
  const counts: Record<string, number> = {};
  for (const { invariant } of await runInvariants(client, lasting)) counts[invariant] = (counts[invariant] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)]));
}

/** Every figure that is not what it was, in the manifest's order; none is a whole restore. */
export function differences(was: Figures, is: Figures): readonly Difference[] {
  return (["books", "income", "rows", "broken"] as const).flatMap((kind) =>
    [...new Set([...Object.keys(was[kind]), ...Object.keys(is[kind])])].flatMap((of) => {
      const [before = "–", now = "–"] = [was[kind][of], is[kind][of]];
      return before === now ? [] : [{ figure: `${kind}: ${of}`, was: before, is: now }];
    }),
  );
}
