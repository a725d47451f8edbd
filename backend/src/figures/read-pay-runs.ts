import type { PayRunList } from "@cho-phien/contract";
import { dong, dongToWire } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { INCOME_MODULE } from "../modules/income";
import { HISTORY_BATCH } from "../paying/read-run-facts";
import { runCode } from "../paying/run-code";

const PAGE = 20;

const rows = z.array(
  z.object({
    batch_id: z.string(),
    sent_at: z.date(),
    total: z.string(),
    members: z.number(),
    runs: z.number(),
  }),
);

/** A page of a cooperative's pay runs and how many of each have been confirmed: two statements, however long the list. */
export async function readPayRuns(
  container: MedusaContainer,
  { cooperativeId, page }: { readonly cooperativeId: string; readonly page: number },
): Promise<PayRunList> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select batch_id, min(sent_at) as sent_at, sum(amount)::text as total, count(*)::int as members,
            (count(*) over ())::int as runs
       from payout where cooperative_id = ? and batch_id <> ? group by batch_id
      order by min(sent_at) desc, batch_id limit ? offset ?`,
    [cooperativeId, HISTORY_BATCH, PAGE, (page - 1) * PAGE],
  );
  const found = rows.parse(answer.rows);
  const payouts = await container
    .resolve(INCOME_MODULE)
    .payouts({ batchIds: found.map((it) => it.batch_id), asOf: clock.now().toISOString() });
  const confirmed = (batchId: string) =>
    payouts.filter((it) => it.batchId === batchId && it.state === "confirmed").length;
  return {
    page,
    pagesCount: Math.max(1, Math.ceil((found[0]?.runs ?? 0) / PAGE)),
    runs: found.map((it) => ({
      batchId: it.batch_id,
      code: runCode(it.batch_id),
      sentAt: it.sent_at.toISOString(),
      totalDong: dongToWire(dong(BigInt(it.total))),
      membersCount: it.members,
      confirmedCount: confirmed(it.batch_id),
    })),
  };
}
