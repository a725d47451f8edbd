import type { DisputeList, DisputeRow } from "@cho-phien/contract";
import { disputeStep, type DisputeAct } from "@cho-phien/income";
import { dong, dongToWire } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { communeName } from "./desk-row";
import { noteDeskLook } from "./note-desk-look";

const ROWS_SHOWN = 200;
const CLOSED_DAYS = 90;

/** Of dispute d, its payout p, member m and cooperative c. */
export const DISPUTE_COLUMNS = `d.id, d.payout_id, p.member_id, p.cooperative_id, m.full_name, m.commune_code,
  c.name as cooperative_name, d.opened_at, d.resolved_at, p.amount::text as amount, (d.expected - d.stated)::text as missing,
  coalesce((select jsonb_agg(jsonb_build_object('act', t.act, 'by', t.actor_id) order by t.seq)
              from dispute_act t where t.dispute_id = d.id), '[]') as acts`;

export const disputeColumns = z.object({
  id: z.string(),
  payout_id: z.string(),
  member_id: z.string(),
  cooperative_id: z.string(),
  full_name: z.string(),
  commune_code: z.string(),
  cooperative_name: z.string(),
  opened_at: z.date(),
  resolved_at: z.date().nullable(),
  amount: z.string(),
  missing: z.string(),
  acts: z.array(z.object({ act: z.enum(["heard", "proposed", "declined", "agreed"]), by: z.string() })),
});

type Columns = z.infer<typeof disputeColumns>;
type Asked = { readonly officerId: string; readonly communeCodes: readonly string[] };

/** The disputes of members who live where she enters facts or answers for figures. */
export async function readDisputes(container: MedusaContainer, asked: Asked): Promise<DisputeList> {
  return await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    const answer = await trx.raw(
      `select ${DISPUTE_COLUMNS} from dispute d join payout p on p.id = d.payout_id
         join member m on m.id = p.member_id and m.deleted_at is null join cooperative c on c.id = p.cooperative_id
        where m.commune_code = any(?)
          and (d.resolved_at is null or d.resolved_at > now() - interval '${CLOSED_DAYS} days')
        order by d.resolved_at is not null, d.resolved_at desc, d.opened_at, d.id limit ${ROWS_SHOWN}`,
      [[...asked.communeCodes]],
    );
    const found = z.array(disputeColumns).parse(answer.rows);
    await noteDeskLook(trx, { officerId: asked.officerId, question: "Khiếu nại: danh sách" }, found);
    return { disputes: found.map(disputeRow) };
  });
}

export function disputeRow(it: Columns): DisputeRow {
  return {
    ...{ disputeId: it.id, payoutId: it.payout_id, fullName: it.full_name, cooperativeName: it.cooperative_name },
    ...{ communeName: communeName(it.commune_code), openedAt: it.opened_at.toISOString() },
    closedAt: it.resolved_at?.toISOString() ?? null,
    amountDong: dongToWire(dong(BigInt(it.amount))),
    missingDong: dongToWire(dong(BigInt(it.missing))),
    step: disputeStep(it.acts.map(bare), it.resolved_at !== null),
  };
}

/** The step follows from who did what; sums play no part in it. */
function bare({ act, by }: Columns["acts"][number]): DisputeAct {
  if (act === "heard") return { act, by, said: "paid_all" };
  if (act === "proposed") return { act, by, outcome: "rest_paid", arrivedDong: dong(0n) };
  return { act, by };
}
