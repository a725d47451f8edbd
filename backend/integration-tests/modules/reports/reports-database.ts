import { knex as open, type Knex } from "@medusajs/framework/mikro-orm/knex";
import { memberAccount, bookAccount, type AccountKind, type Journal } from "@cho-phien/income";
import { dong } from "@cho-phien/money";
import { randomUUID } from "node:crypto";
import { readdirSync } from "node:fs";
import path from "node:path";
import { Client } from "pg";
import { post } from "../../../src/modules/income/ledger/post";
import type { Sql } from "../../../src/modules/income/sql";
import { createPayoutBatch } from "../../../src/modules/income/payouts/payout-batch";
import { recordReceipt } from "../../../src/modules/income/payouts/receipts";
import { stating } from "../income/books";
import { runInvariants } from "../../invariants";

type Migration = { up: () => Promise<void>; addSql: (sql: string) => void };

/** The tables of the three modules reports read, as their migrations make them, in a database of the suite's own. */
export async function openReports(name: string): Promise<{ knex: Knex; close: () => Promise<void> }> {
  const server = new URL(process.env.DATABASE_URL ?? "");
  const admin = new Client({ connectionString: server.href });
  await admin.connect();
  await admin.query(`drop database if exists ${name} with (force)`);
  await admin.query(`create database ${name}`);
  const url = new URL(server.href);
  url.pathname = `/${name}`;
  const knex = open({ client: "pg", connection: url.href, pool: { min: 0, max: 4 } });
  for (const module of ["cooperative", "union", "income"])
    for (const statement of await statementsOf(module)) await knex.raw(statement.replaceAll("?", "\\?"));
  return {
    knex,
    close: async () => {
      const auditor = new Client({ connectionString: url.href });
      await auditor.connect();
      const violations = await runInvariants(auditor).finally(() => auditor.end());
      await knex.destroy();
      await admin.query(`drop database if exists ${name} with (force)`);
      await admin.end();
      expect(violations).toEqual([]);
    },
  };
}

export const sqlOn =
  (knex: Knex): Sql =>
  async (text, values = []) =>
    (await knex.raw(text, values.map(bound))).rows;

const bound = (value: unknown): any => {
  if (typeof value === "bigint") return String(value);
  return typeof value === "object" && value !== null && !Array.isArray(value) ? JSON.stringify(value) : value;
};

async function statementsOf(module: string): Promise<readonly string[]> {
  const folder = path.resolve(__dirname, `../../../src/modules/${module}/migrations`);
  const statements: string[] = [];
  for (const file of readdirSync(folder)
    .filter((it) => it.endsWith(".ts"))
    .sort()) {
    const [migration] = Object.values(require(path.join(folder, file))) as { prototype: Migration }[];
    const said: Migration = Object.create(migration?.prototype ?? {});
    said.addSql = (text) => void statements.push(text);
    await said.up();
  }
  return statements;
}

export type Income = {
  readonly member: string;
  readonly cooperative: string;
  readonly commune: string;
  readonly at: string;
  readonly accrued: number;
  readonly paid?: number;
  readonly confirmed?: number;
  readonly channel?: Journal["channel"];
};

/** What members earned, were paid and confirmed on a day, through the ledger with its evidence. */
export async function earn({ knex }: { knex: Knex }, incomes: readonly Income[]): Promise<void> {
  await knex.transaction(async (trx) => {
    const sql = sqlOn(trx);
    await post(sql, incomes.flatMap(journalsOf));
    for (const { member, cooperative, commune, at, paid = 0, confirmed = 0 } of incomes) {
      if (paid === 0) continue;
      const payoutId = randomUUID();
      const amounts = confirmed > 0 && confirmed < paid ? [confirmed, paid - confirmed] : [paid];
      for (const [index, amount] of amounts.entries()) {
        const id = index === 0 ? payoutId : randomUUID();
        await createPayoutBatch(sql, {
          batchId: randomUUID(),
          cooperativeId: cooperative,
          sentBy: { type: "coop_staff", id: "staff_1" },
          sentAt: at,
          lockedThrough: null,
          payouts: [
            {
              payoutId: id,
              memberId: member,
              communeCode: commune,
              amountDong: dong(BigInt(amount)),
              method: "cash",
              deductionReason: null,
              accountSnapshot: null,
            },
          ],
        });
      }
      if (confirmed > 0)
        await recordReceipt(
          sql,
          stating({
            payoutId,
            communeCode: commune,
            statedDong: BigInt(confirmed),
            writer: { type: "member", id: member },
            statedAt: at,
          }),
        );
    }
  });
}

function journalsOf({ member, cooperative, commune, at, accrued, channel = "fair" }: Income) {
  const hers = (kind: AccountKind, amount: number) => ({
    account: memberAccount(kind, { cooperativeId: cooperative, memberId: member }),
    amountDong: dong(BigInt(amount)),
    communeCode: commune,
  });
  const book = (kind: AccountKind, amount: number) => ({
    account: bookAccount(kind, cooperative),
    amountDong: dong(BigInt(amount)),
    communeCode: null,
  });
  const journal = (kind: Journal["kind"], postings: Journal["postings"]): Journal => {
    const id = randomUUID();
    return {
      id,
      kind,
      idemKey: `${kind}:${id}`,
      cooperativeId: cooperative,
      channel,
      incomeKind: "sale_payout",
      effectiveAt: at,
      actor: { type: "job", id: "test" },
      reason: null,
      source: { type: "test", id },
      reversesId: null,
      postings,
    };
  };
  return [
    journal("sale.recorded", [book("cash_at_coop", -accrued), book("coop_income", accrued)]),
    journal("member.accrued", [book("coop_income", -accrued), hers("member_due", accrued)]),
  ];
}

/** A cooperative with members who live in given communes. */
export async function cooperative(knex: Knex, of: { id: string; commune: string; members: Record<string, string> }) {
  await knex("cooperative").insert({
    id: of.id,
    kind: "htx",
    name: `HTX ${of.id}`,
    handle: of.id,
    status: "approved",
    phone: "0501",
    commune_code: of.commune,
    province_code: "08",
    peoples: "{}",
    crafts: "{}",
    sentence: "",
    story: "",
    platform_fee_bp: 500,
  });
  for (const [id, commune] of Object.entries(of.members)) {
    await knex("member").insert({
      id,
      full_name: `Chị ${id}`,
      phone_owner: "none",
      can_read: true,
      commune_code: commune,
    });
    await knex("membership").insert({
      id: `mship_${id}`,
      member_id: id,
      cooperative_id: of.id,
      valid_from: new Date("2026-01-01T00:00:00Z"),
    });
  }
}

/** Ids a1, a2, … of members who live in one commune. */
export const members = (prefix: string, count: number, commune: string): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, it) => [`${prefix}${it + 1}`, commune]));
