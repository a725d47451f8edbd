import type { ReceiptAnswer } from "@cho-phien/contract";
import { dong, dongToWire } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

const row = z.array(z.object({ stated: z.string(), expected: z.string() }));

/** What her own statement about a payout did (level 3 and above), or null before she spoke. */
export async function standingAnswer(container: MedusaContainer, payoutId: string): Promise<ReceiptAnswer | null> {
  return await answerWhere(container, "e.payout_id = ? and e.level >= 3", payoutId);
}

/** What one statement did, by the id of its evidence. */
export async function answerOf(container: MedusaContainer, receiptId: string): Promise<ReceiptAnswer | null> {
  return await answerWhere(container, "e.id = ?", receiptId);
}

async function answerWhere(container: MedusaContainer, where: string, id: string): Promise<ReceiptAnswer | null> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select e.stated::text, coalesce(d.expected, e.stated)::text as expected
       from receipt_evidence e left join dispute d on d.payout_id = e.payout_id and d.stated = e.stated
      where ${where} order by e.recorded_at, e.id limit 1`,
    [id],
  );
  const [found] = row.parse(answer.rows);
  if (!found) return null;
  const [stated, expected] = [BigInt(found.stated), BigInt(found.expected)];
  return {
    outcome: stated < expected ? "short" : "confirmed",
    statedDong: dongToWire(dong(stated)),
    missingDong: dongToWire(dong(expected - stated)),
  };
}
