import type { Client } from "pg";
import { openLedgerDatabase } from "./ledger-database.ts";
import { preload } from "./ledger-preload.ts";
import { COOPERATIVES, MONTHS, POSTINGS_OF_SALE, saleOf, type Sale } from "./ledger-sales.ts";

/** How full the books are when measured, in postings. */
const SIZES = (process.env.BENCH_POSTINGS ?? "0,1000000,10000000").split(",").map(Number);
const SALES_MEASURED = Number(process.env.BENCH_SALES ?? 400);
const AIMS = { ratioToBare: 0.5, growth: 1.3 };

type Figures = {
  readonly postings: number;
  readonly postingsPerSecond: number;
  readonly barePostingsPerSecond: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly bareMedianMs: number;
  readonly ratioToBare: number;
};

/**
 * What does a posted sale (five lines, twelve members, 110 postings) cost beside bare inserts of the same rows into tables
 * with the same columns and indexes and no rules, turn by turn on one connection, each in a transaction of its own? The
 * bare tables start empty at every size: growth can only hurt ours.
 */
export async function run(): Promise<void> {
  const database = await openLedgerDatabase("ledger_bench");
  try {
    const { client } = database;
    for (let n = 0; n < Math.max(COOPERATIVES, MONTHS); n++) await postSale(client, saleOf(n));
    const table: Figures[] = [];
    let loaded = 1;
    for (const postings of SIZES) {
      const last = Math.floor(postings / POSTINGS_OF_SALE);
      await preload(client, { first: loaded, last });
      loaded = Math.max(loaded, last + 1);
      table.push(await measure(client, postings));
    }
    report(table, await rebuilt(client));
  } finally {
    await database.close();
  }
}

async function measure(client: Client, postings: number): Promise<Figures> {
  await client.query("drop table if exists bare_journal, bare_posting");
  await client.query(
    "create table bare_journal (like income_journal including indexes including defaults including identity)",
  );
  await client.query("create table bare_posting (like income_posting including indexes)");
  const posted: number[] = [];
  const bare: number[] = [];
  for (let n = 0; n < SALES_MEASURED + 20; n++) {
    const sale = saleOf(n);
    const [ours, theirs] = [await timed(() => postSale(client, sale)), await timed(() => insertBare(client, sale, n))];
    // The first turns warm plans and caches.
    if (n < 20) continue;
    posted.push(ours);
    bare.push(theirs);
  }
  for (const times of [posted, bare]) times.sort((one, other) => one - other);
  const perSecond = (times: readonly number[]) =>
    (POSTINGS_OF_SALE * times.length * 1_000) / times.reduce((sum, ms) => sum + ms, 0);
  return {
    postings,
    postingsPerSecond: Math.round(perSecond(posted)),
    barePostingsPerSecond: Math.round(perSecond(bare)),
    medianMs: round(at(posted, 0.5)),
    p99Ms: round(at(posted, 0.99)),
    bareMedianMs: round(at(bare, 0.5)),
    ratioToBare: round(perSecond(posted) / perSecond(bare)),
  };
}

async function timed(act: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

async function postSale(client: Client, sale: Sale): Promise<void> {
  const batch = JSON.stringify(sale.map(({ journal, postings }) => ({ ...journal, postings })));
  await client.query({ name: "post", text: "select * from income_post($1::jsonb)", values: [batch] });
}

async function insertBare(client: Client, sale: Sale, n: number): Promise<void> {
  const journals = sale.map(({ journal }, place) => ({ ...journal, book_seq: n * sale.length + place }));
  const postings = sale.flatMap(({ journal, postings }) =>
    postings.map(({ amount, commune_code }, line) => ({
      journal_id: journal.id,
      line_no: line + 1,
      account_id: line,
      amount,
      commune_code,
    })),
  );
  await client.query("begin");
  await client.query({ name: "bare_journal", text: BARE_JOURNALS, values: [JSON.stringify(journals)] });
  await client.query({ name: "bare_posting", text: BARE_POSTINGS, values: [JSON.stringify(postings)] });
  await client.query("commit");
}

const BARE_JOURNALS = `
  insert into bare_journal (id, kind, idem_key, body_hash, cooperative_id, book_seq, channel, income_kind, effective_at,
    actor_type, actor_id, source_type, source_id, prev_hash, hash)
  select id, kind, idem_key, h, cooperative_id, book_seq, channel, income_kind, effective_at, actor_type, actor_id,
    source_type, source_id, h, h
    from jsonb_to_recordset($1::jsonb) as j(id uuid, kind text, idem_key text, cooperative_id text, book_seq bigint,
      channel text, income_kind text, effective_at timestamptz, actor_type text, actor_id text, source_type text,
      source_id text), decode(repeat('ab', 32), 'hex') h`;

const BARE_POSTINGS = `
  insert into bare_posting select * from jsonb_to_recordset($1::jsonb) as p(journal_id uuid, line_no smallint,
    account_id bigint, amount bigint, commune_code text)`;

/** Rebuilds the rollup from all postings; it must find nothing different from the one kept posting by posting. */
async function rebuilt(client: Client) {
  const start = performance.now();
  const { rows } = await client.query(
    "select income_rebuild_monthly()::int as differing, (select count(*)::int from income_posting) as postings",
  );
  return {
    differingRows: rows[0].differing,
    postings: rows[0].postings,
    seconds: round((performance.now() - start) / 1_000),
  };
}

function report(table: readonly Figures[], rebuild: Awaited<ReturnType<typeof rebuilt>>): void {
  console.table(table);
  // The bare tables start empty at every size: what they slow down by is the machine's doing, not the books'.
  const costs = table.map(({ medianMs, bareMedianMs }) => medianMs / bareMedianMs);
  const growth = round(Math.max(...costs) / (costs[0] ?? 1));
  const medians = table.map(({ medianMs }) => medianMs);
  const ratioToBare = Math.min(...table.map((row) => row.ratioToBare));
  const last = table.at(-1);
  const pass = ratioToBare >= AIMS.ratioToBare && growth <= AIMS.growth && rebuild.differingRows === 0;
  const figures = {
    ...{ postingsPerSecond: last?.postingsPerSecond, p99Ms: last?.p99Ms, atPostings: rebuild.postings },
    ...{ ratioToBareInserts: ratioToBare, growthOfMedianToBare: growth },
    ...{ growthOfMedianAsTimed: round(Math.max(...medians) / (medians[0] ?? 1)) },
    ...{ rollupRowsDifferent: rebuild.differingRows, rollupRebuildSeconds: rebuild.seconds },
  };
  console.log(JSON.stringify({ name: "ledger", pass, ...figures }));
}

function at(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

if (import.meta.main) await run();
