import type { SpotCheckList } from "@cho-phien/contract";
import { dong, dongToWire } from "@cho-phien/money";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { communeName, deskColumns, deskRow, DESK_COLUMNS, MOVED } from "./desk-row";
import { noteDeskLook } from "./note-desk-look";

const MONTHS_SHOWN = 12;
const ROWS_SHOWN = 200;

const draws = z.array(
  z.object({
    month: z.string(),
    commune_code: z.string(),
    payouts_count: z.number(),
    drawn_count: z.number(),
    seed: z.string(),
  }),
);

const rows = z.array(
  deskColumns.extend({
    is_drawn: z.boolean(),
    is_her_own: z.boolean(),
    checked_at: z.date().nullable(),
    checked_by: z.string().nullable(),
    checked_stated: z.string().nullable(),
  }),
);

type Asked = { readonly officerId: string; readonly communeCodes: readonly string[] };

/** What the newest draws named, and every payout under dispute: those still to check first, the oldest on top. */
export async function readSpotChecks(container: MedusaContainer, asked: Asked): Promise<SpotCheckList> {
  return await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    const months = await readDraws(trx, asked.communeCodes);
    const answer = await trx.raw(CHECKS, { officer: asked.officerId, communes: [...asked.communeCodes] });
    const found = rows.parse(answer.rows);
    await noteDeskLook(trx, { officerId: asked.officerId, question: "Kiểm tra ngẫu nhiên: danh sách" }, found);
    return {
      months,
      checks: found.map((it) => ({
        ...deskRow(it, clock.now()),
        ...{ why: it.is_drawn ? "drawn" : "disputed", disputeId: it.dispute_id, isHerOwn: it.is_her_own },
        checked:
          it.checked_at && it.checked_stated
            ? {
                at: it.checked_at.toISOString(),
                byName: it.checked_by ?? "",
                statedDong: dongToWire(dong(BigInt(it.checked_stated))),
              }
            : null,
      })),
    };
  });
}

async function readDraws(trx: Knex, communeCodes: readonly string[]): Promise<SpotCheckList["months"]> {
  const answer = await trx.raw(
    `select to_char(d.month, 'YYYY-MM') as month, d.commune_code, d.payouts_count, d.seed,
            (select count(*) from spot_check_pick k where k.draw_id = d.id)::int as drawn_count
       from spot_check_draw d where d.commune_code = any(?) order by d.month desc, d.commune_code limit ${MONTHS_SHOWN}`,
    [[...communeCodes]],
  );
  return draws.parse(answer.rows).map((it) => ({
    ...{ month: it.month, communeName: communeName(it.commune_code), seed: it.seed },
    ...{ payoutsCount: it.payouts_count, drawnCount: it.drawn_count },
  }));
}

/** Of a payout p, its member m and what of it moved: drawn or under dispute, in her communes, and not sent back. */
export const IS_CHECKABLE = `m.deleted_at is null and m.commune_code = any(:communes)
     and p.id in (select payout_id from spot_check_pick union select payout_id from dispute where resolved_at is null)
     and (moved.in_transit > 0 or moved.received > 0)`;

const CHECKS = `
  select ${DESK_COLUMNS}, k.payout_id is not null as is_drawn,
         exists (select from receipt_evidence e where e.payout_id = p.id and e.level = 3
                  and e.writer_type = 'union_officer' and e.writer_id = :officer) as is_her_own,
         done.stated_at as checked_at, done.full_name as checked_by, done.stated::text as checked_stated
    from payout p join member m on m.id = p.member_id
    join cooperative c on c.id = p.cooperative_id
    left join spot_check_pick k on k.payout_id = p.id
    left join lateral (
      select e.stated_at, e.stated, o.full_name from receipt_evidence e left join union_officer o on o.id = e.writer_id
       where e.payout_id = p.id and e.way = 'spot_check' order by e.recorded_at desc limit 1) done on true
    ${MOVED}
   where ${IS_CHECKABLE}
   order by done.stated_at is not null, p.sent_at, p.id limit ${ROWS_SHOWN}`;
