import { createHash } from "node:crypto";
import { drawSpotChecks, spotCheckSettingsOn } from "@cho-phien/income";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { keyedDigest } from "../boundary/secret-digest";
import { HISTORY_BATCH } from "../paying/read-run-facts";

type MonthAndCommune = { readonly month: string; readonly communeCode: string };

const groups = z.array(z.object({ month: z.string(), commune_code: z.string() }));
const ids = z.array(z.object({ id: z.string() }));

/** What was paid, and not sent back, in a month that is over; imported history was paid before anybody could ask. */
const PAID = `payout p join member m on m.id = p.member_id and m.deleted_at is null
  where p.batch_id <> :history and not exists (select from payout_item i join income_journal j on j.id = i.journal_id
    where i.payout_id = p.id and j.kind = 'payout.failed' and not exists (
      select from payout_item k join income_journal r on r.id = k.journal_id
       where k.payout_id = p.id and r.kind like 'receipt.%'))`;
const MONTH = `date_trunc('month', p.sent_at at time zone 'Asia/Ho_Chi_Minh')::date`;

/** Months and communes that are over and were never drawn. */
export async function findUndrawn(container: MedusaContainer, { now, limit }: { now: Date; limit: number }) {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select to_char(found.month, 'YYYY-MM') as month, found.commune_code from (
       select distinct ${MONTH} as month, m.commune_code from ${PAID}
          and p.sent_at < date_trunc('month', cast(:now as timestamptz) at time zone 'Asia/Ho_Chi_Minh') at time zone 'Asia/Ho_Chi_Minh'
     ) found
      where not exists (select from spot_check_draw d where (d.month, d.commune_code) = (found.month, found.commune_code))
      order by 1, 2 limit :limit`,
    { history: HISTORY_BATCH, now, limit },
  );
  return groups.parse(answer.rows).map((it): MonthAndCommune => ({ month: it.month, communeCode: it.commune_code }));
}

/**
 * Draws a month's checks of one commune, once: the payouts, the seed and the rule stay beside each other, so that anybody can
 * repeat it. Until then nobody but this server can make the seed.
 */
export async function drawChecks(container: MedusaContainer, { month, communeCode }: MonthAndCommune): Promise<void> {
  const settings = spotCheckSettingsOn(`${month}-28`);
  if (!settings) return;
  const seed = keyedDigest("spot-check", month).toString("hex");
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    const answer = await trx.raw(
      `select p.id from ${PAID} and ${MONTH} = cast(:month as date) and m.commune_code = :commune`,
      {
        ...{ history: HISTORY_BATCH, month: `${month}-01`, commune: communeCode },
      },
    );
    const payoutIds = ids.parse(answer.rows).map(({ id }) => id);
    if (payoutIds.length === 0) return;
    const id = `draw_${month}_${communeCode}`;
    const { rows: made } = await trx.raw(
      `insert into spot_check_draw (id, month, commune_code, seed, payouts_count, share_bp) values (?, ?::date, ?, ?, ?, ?)
       on conflict do nothing returning id`,
      [id, `${month}-01`, communeCode, seed, payoutIds.length, settings.shareBp],
    );
    if (made.length === 0) return;
    const drawn = drawSpotChecks({
      ...{ payoutIds, seed, settings },
      hash: (text) => createHash("sha256").update(text).digest("hex"),
    });
    // One whose member moved since was drawn in her former commune's month already.
    await trx.raw(
      "insert into spot_check_pick (draw_id, payout_id) select ?, unnest(?::text[]) on conflict do nothing",
      [id, [...drawn]],
    );
  });
}
