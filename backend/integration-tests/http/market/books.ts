import { Client } from "pg";
import { runInvariants } from "../../invariants";

/** One statement against the test's database, past every door. */
export async function ask(url: string, text: string, values: readonly unknown[] = []): Promise<any[]> {
  const pg = new Client({ connectionString: url });
  await pg.connect();
  try {
    return (await pg.query(text, [...values])).rows;
  } finally {
    await pg.end();
  }
}

/** Every invariant that is broken now; none is what a test ends with. */
export async function brokenInvariants(url: string) {
  const pg = new Client({ connectionString: url });
  await pg.connect();
  try {
    return await runInvariants(pg);
  } finally {
    await pg.end();
  }
}

/** Every row of the books and of the facts beside them, so that "nothing was written" can be seen; what shoppers hear of orders comes when it comes. */
export async function everythingWritten(url: string) {
  return await ask(
    url,
    `select (select count(*)::int from income_journal) as journals, (select count(*)::int from payout) as payouts,
            (select count(*)::int from receipt_evidence) as evidence, (select count(*)::int from dispute) as disputes,
            (select count(*)::int from client_key) as keys, (select count(*)::int from receipt_link) as links,
            (select count(*)::int from local_message where body !~ '(Xem đơn:|báo tại) http') as messages, (select count(*)::int from sharing_rule) as rules,
            (select count(*)::int from consignment_refund) as refunds, (select count(*)::int from remittance) as remittances`,
  );
}
