import type { EvidenceOnFile } from "@cho-phien/contract";
import { evidenceWays, type EvidenceWay } from "@cho-phien/income";
import { dong, dongToWire } from "@cho-phien/money";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { z } from "@medusajs/framework/zod";

const ways = Object.keys(evidenceWays).filter((way): way is EvidenceWay => way in evidenceWays);
const rows = z.array(
  z.object({
    way: z.string(),
    level: z.number(),
    stated: z.string(),
    stated_at: z.date(),
    witness: z.string().nullable(),
    writer_type: z.string(),
    writer_id: z.string(),
    who: z.string().nullable(),
  }),
);

type Written = EvidenceOnFile & { readonly writer: { readonly type: string; readonly id: string } };

/** Everything that shows a payout arrived, oldest first, with who wrote it. */
export async function evidenceOnFile(knex: Knex, payoutId: string): Promise<readonly Written[]> {
  const answer = await knex.raw(
    `select e.way, e.level, e.stated::text as stated, e.stated_at, e.witness, e.writer_type, e.writer_id,
            coalesce(o.full_name, s.full_name, m.full_name) as who
       from receipt_evidence e
       left join union_officer o on e.writer_type = 'union_officer' and o.id = e.writer_id
       left join coop_staff s on e.writer_type = 'coop_staff' and s.id = e.writer_id
       left join member m on e.writer_type = 'member' and m.id = e.writer_id
      where e.payout_id = ? order by e.recorded_at, e.id`,
    [payoutId],
  );
  return rows.parse(answer.rows).map((it) => {
    const way = ways.find((known) => known === it.way);
    if (!way) throw new Error(`Evidence by an unknown way ${it.way}`);
    const { vi, en } = evidenceWays[way];
    return {
      ...{ vi, en, level: it.level, statedDong: dongToWire(dong(BigInt(it.stated))), at: it.stated_at.toISOString() },
      ...{ byName: it.who ?? "", witness: it.witness, writer: { type: it.writer_type, id: it.writer_id } },
    };
  });
}

/** Whether this officer took the member's word about it: her check of it would not be independent. */
export function tookHerWord(evidence: readonly Written[], officerId: string): boolean {
  return evidence.some((it) => it.level === 3 && it.writer.type === "union_officer" && it.writer.id === officerId);
}
