import { randomUUID } from "node:crypto";
import { ask } from "../market/books";
import { sell } from "../market/deliver";
import type { Door } from "../market/door-client";

/** One id of everything a cooperative owns that an address can name. */
export type Things = Readonly<Record<(typeof NAMES)[number], string>>;

const NAMES = [
  ...[
    "consignment",
    "line",
    "goods",
    "variant",
    "member",
    "memberImport",
    "goodsSheet",
    "sale",
    "role",
    "lot",
    "distribution",
  ],
  ...["payRun", "payout", "sheetPhoto", "rule", "rulePhoto", "runPhoto", "historyTable", "certificate"],
  ...["cooperative", "unit", "grant", "snapshot", "export", "dispute", "memberRequest", "cohort"],
  ...["returnRequest", "returnPhoto", "review"],
] as const;

/** Ids as nobody ever got one. */
export const MADE_UP: Things = {
  consignment: "csgn_01JDMADEUP",
  line: "csln_01JDMADEUP",
  goods: "prod_01JDMADEUP",
  variant: "variant_01JDMADEUP",
  member: "mem_01JDMADEUP",
  memberImport: "mimp_01JDMADEUP",
  goodsSheet: "gsheet_01JDMADEUP",
  sale: "sale-made-up-0001",
  role: "role_01JDMADEUP",
  lot: "lot_01JDMADEUP",
  distribution: "run-made-up-0001",
  payRun: "batch_01JDMADEUP",
  payout: "payout_01JDMADEUP",
  sheetPhoto: "photo_01JDMADEUP",
  rule: "rule_01JDMADEUP",
  rulePhoto: "minutes_01JDMADEUP",
  historyTable: "himp_01JDMADEUP",
  certificate: "cert_01JDMADEUP",
  runPhoto: "minutes_01JDMADEUP",
  cooperative: "coop_01JDMADEUP",
  unit: "99999",
  grant: "grant_01JDMADEUP",
  snapshot: "snap_01JDMADEUP",
  export: "export_01JDMADEUP",
  dispute: "dispute_01JDMADEUP",
  memberRequest: "mreq_01JDMADEUP",
  cohort: "cohort_01JDMADEUP",
  returnRequest: "rrq_01JDMADEUP",
  returnPhoto: "return_01JDMADEUP",
  review: "rev_01JDMADEUP",
};

type Owner = { readonly shop: Door; readonly door: Door; readonly url: string; readonly handle: string };

/** Gives a cooperative a sale, an offline sale, a pay run and the rest, and answers an id of each. */
export async function thingsOf({ shop, door, url, handle }: Owner): Promise<Things> {
  const first = async (text: string): Promise<any> => {
    const [row] = await ask(url, text, [handle]);
    if (!row) throw new Error(`${handle} has none of: ${text}`);
    return row;
  };
  const { id: cooperativeId, commune_code: unit } = await first(
    "select id, commune_code from cooperative where handle = $1",
  );
  // Whoever she is: to an officer without grants every grant is another's.
  const [grant] = await ask(url, "select id from access_grant order by id limit 1");
  const goods = await first(`select p.id, p.handle, v.id as variant from product p
    join product_variant v on v.product_id = p.id
    join product_product_cooperative_cooperative l on l.product_id = p.id
    join cooperative c on c.id = l.cooperative_id where c.handle = $1 order by p.id limit 1`);
  const member = await first(`select m.member_id as id from membership m join cooperative c on c.id = m.cooperative_id
    where c.handle = $1 order by 1 limit 1`);
  const role = await first(`select r.id from coop_staff_role r join cooperative c on c.id = r.cooperative_id
    where c.handle = $1 limit 1`);
  const rule = await first(`select r.id from sharing_rule r join cooperative c on c.id = r.cooperative_id
    where c.handle = $1 limit 1`);
  const { consignmentId, lineIds } = await sell(shop, door, [{ handle: goods.handle, quantity: 1 }]);
  const sale = `${handle}-sale-0001`;
  const soldAt = new Date(Date.now() - 60_000).toISOString();
  const line = { productId: goods.id, variantId: goods.variant, quantity: 1, amountDong: "100000" };
  await must(door("POST", "/coop/sales", { key: sale, channel: "fair", soldAt, lines: [line] }));
  const due = (await must(door("GET", "/coop/payouts/preview"))).members.filter((it: any) => it.dueDong !== "0");
  const items = due.map((it: any) => ({ memberId: it.memberId, amountDong: it.dueDong, method: "cash" }));
  const run = await must(door("POST", "/coop/payouts", { idempotencyKey: `${handle}-run-0001`, items }));
  const lot = await must(
    door("POST", "/coop/lots", { key: randomUUID(), productId: goods.id, code: "LO-1", madeOn: "2026-11-01" }),
  );
  // Facts that need a file or a whole month to come about are written as they would stand.
  const memberImport = `mimp_${handle}`;
  await ask(
    url,
    `insert into member_import (id, cooperative_id, uploaded_by, file_name, accepted_at, accepted_by, added)
     values ($1, $2, 'x', 'a.xlsx', now(), 'x', 0)`,
    [memberImport, cooperativeId],
  );
  const goodsSheet = `gsheet_${handle}`;
  await ask(
    url,
    `insert into goods_sheet (id, cooperative_id, uploaded_by, file_name, rows_count, unchanged_count, accepted_at, accepted_by, changes)
     values ($1, $2, 'x', 'a.xlsx', 1, 1, now(), 'x', '[]')`,
    [goodsSheet, cooperativeId],
  );
  const file = `export_${handle}`;
  await ask(
    url,
    `insert into union_export (id, officer_id, title, file_name, format, file, done)
     select $1, id, 'Báo cáo', 'bao-cao.csv', 'csv', 'x', 1 from union_officer order by phone limit 1`,
    [file],
  );
  const certificate = `cert_${handle}`;
  await ask(
    url,
    `insert into certificate (id, product_id, cooperative_id, stars, decision_number, issuer, issued_on, valid_until)
     values ($1, $2, $3, 3, 'QĐ 1', 'UBND', now(), now() + interval '3 years')`,
    [certificate, goods.id, cooperativeId],
  );
  const sheetPhoto = `photo_${handle}`;
  await ask(
    url,
    `insert into pay_sheet_photo (id, batch_id, cooperative_id, sha256, added_by, at) values ($1, $2, $3, $4, 'x', now())`,
    [sheetPhoto, run.batchId, cooperativeId, Buffer.alloc(32)],
  );
  const dispute = `dispute_${handle}`;
  await ask(
    url,
    `insert into dispute (id, payout_id, stated, expected, opened_by_type, opened_by_id, opened_at)
     values ($1, $2, 0, 1, 'member', 'x', now())`,
    [dispute, run.payouts[0].payoutId],
  );
  const snapshot = `snap_${handle}`;
  await ask(
    url,
    `insert into report_snapshot (id, period, unit_code, version, as_known_on, indicator_versions, rows, sha256, signed_by)
     select $1, '2026-Q2', $2, 1, now(), '{}', '[]', repeat('0', 64), min(id) from union_officer`,
    [snapshot, unit],
  );
  const memberRequest = `mreq_${handle}`;
  await ask(
    url,
    `insert into member_request (id, member_id, kind, way, asked_by, asked_at, acknowledge_by, due_on)
     values ($1, $2, 'correct', 'own', $2, now(), now(), now())`,
    [memberRequest, member.id],
  );
  const cohort = `cohort_${handle}`;
  await ask(
    url,
    `insert into programme_cohort (id, name, programme, unit_code, on_date, source, recorded_by)
     values ($1, 'Mô hình', 'de_an_01', $2, now(), 'KH 1', 'x')`,
    [cohort, unit],
  );
  const [returnRequest, returnPhoto] = [`rrq_${handle}`, `return_${handle}`];
  await ask(
    url,
    `insert into return_request (id, order_id, consignment_id, cooperative_id, reason, note, body_sha256, asked_at)
     select $1, order_id, id, cooperative_id, 'other', '', $3, now() from consignment where id = $2`,
    [returnRequest, consignmentId, Buffer.alloc(32)],
  );
  await ask(
    url,
    `with line as (insert into return_request_line values ($1, $3, 1))
     insert into return_photo (id, request_id, sha256, at) values ($2, $1, $4, now())`,
    [returnRequest, returnPhoto, lineIds[0], Buffer.alloc(32)],
  );
  const review = `rev_${handle}`;
  await ask(
    url,
    `with score as (insert into review_score (product_id, stars_sum, count) values ($4, 5, 1))
     insert into review (id, line_id, order_id, product_id, cooperative_id, stars, words, body_sha256, written_at, state, decided_at, decided_by)
     select $1, $3, order_id, $4, cooperative_id, 5, 'Đẹp', $5, now(), 'shown', now(), 'x' from consignment where id = $2`,
    [review, consignmentId, lineIds[0], goods.id, Buffer.alloc(32)],
  );
  const historyTable = `himp_${handle}`;
  await ask(
    url,
    `insert into history_import (id, cooperative_id, uploaded_by, file_name, new_count, total_dong, accepted_at, accepted_by)
     values ($1, $2, 'x', 'a.xlsx', 0, 0, now(), 'x')`,
    [historyTable, cooperativeId],
  );
  const distribution = `${handle}-run-2026-10`;
  await ask(
    url,
    `insert into distribution_run (id, cooperative_id, month, rule_id, income_kind, distributable, minutes_ref)
     values ($1, $2, '2026-10-01', $3, 'surplus_use', 1, 'BB 10')`,
    [distribution, cooperativeId, rule.id],
  );
  await ask(
    url,
    `insert into minutes_photo (id, cooperative_id, subject_type, subject_id, sha256, added_by, at)
     values ($1, $3, 'sharing_rule', $4, $6, 'x', now()), ($2, $3, 'distribution', $5, $6, 'x', now())`,
    [`minutes_rule_${handle}`, `minutes_run_${handle}`, cooperativeId, rule.id, distribution, Buffer.alloc(32)],
  );
  return {
    ...{ consignment: consignmentId, line: lineIds[0] ?? "", goods: goods.id, variant: goods.variant },
    ...{ member: member.id, memberImport, goodsSheet, sale, role: role.id, lot: lot.id, distribution },
    ...{ payRun: run.batchId, payout: run.payouts[0].payoutId, sheetPhoto },
    historyTable,
    certificate,
    ...{ cooperative: cooperativeId, unit, grant: grant.id, snapshot, export: file, dispute },
    ...{ memberRequest, cohort, returnRequest, returnPhoto, review },
    ...{ rule: rule.id, rulePhoto: `minutes_rule_${handle}`, runPhoto: `minutes_run_${handle}` },
  };
}

async function must(answer: Promise<{ status: number; body: any }>): Promise<any> {
  const { status, body } = await answer;
  if (status !== 200) throw new Error(`${status}: ${JSON.stringify(body)}`);
  return body;
}
