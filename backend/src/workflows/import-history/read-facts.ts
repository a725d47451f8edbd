import { dongFromWire, dongToWire } from "@cho-phien/money";
import { monthOf } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../../boundary/clock";
import { lockedThrough } from "../../members/locked-through";
import { everyMember } from "../../members/members-on";
import type { HistoryFacts } from "./judge-rows";

const row = z.array(z.object({ member_id: z.string(), month: z.string(), amount: z.string() }));

/** What a table is judged against: the members, the months that are open, and what was imported before. */
export async function readHistoryFacts(container: MedusaContainer, cooperativeId: string): Promise<HistoryFacts> {
  const [members, locked, before] = await Promise.all([
    everyMember(container, cooperativeId),
    lockedThrough(container),
    container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
      `select a.member_id, to_char(j.effective_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') as month, sum(p.amount)::text as amount
         from income_journal j join income_posting p on p.journal_id = j.id
         join income_account a on a.id = p.account_id and a.member_id <> ''
        where j.cooperative_id = ? and j.channel = 'imported' and j.kind = 'member.accrued' group by 1, 2`,
      [cooperativeId],
    ),
  ]);
  const standing = row
    .parse(before.rows)
    .map((it) => [`${it.member_id}|${it.month}`, dongToWire(dongFromWire(it.amount))] as const);
  return { members, thisMonth: monthOf(clock.now()), lockedThrough: locked, standing: new Map(standing) };
}
