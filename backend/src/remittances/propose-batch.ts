import { dongToWire } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { randomUUID } from "node:crypto";
import { clock } from "../boundary/clock";
import { refuse } from "../boundary/refusal";
import { holderName } from "../paying/bank-file";
import { minimumAt, readDue } from "./read-due";

const standing = z.array(z.object({ id: z.string() }));

/**
 * A batch with everybody who is due something and has nothing against it. While one is proposed, asking again answers the
 * same batch: two operators work on one list. The ids of its transfers are kept before anything is sent.
 */
export async function proposeBatch(container: MedusaContainer, operatorId: string): Promise<string> {
  const now = clock.now();
  return await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtextextended('remittance-proposal', 0))");
    const found = await trx("remittance_batch").select("id").whereNull("approved_at").whereNull("undone_at");
    const [proposed] = standing.parse(found);
    if (proposed) return proposed.id;
    const due = (await readDue(trx, now)).filter(({ proposal }) => proposal.because === null);
    if (due.length === 0) throw refuse("nothing_to_remit");
    const id = `rmb_${randomUUID().replaceAll("-", "")}`;
    const minimum = dongToWire(minimumAt(now));
    await trx("remittance_batch").insert({ id, minimum, proposed_by: operatorId, proposed_at: now });
    await trx("remittance_transfer").insert(
      due.map(({ id: cooperative_id, account, proposal }, index) => ({
        id: `rmt_${randomUUID().replaceAll("-", "")}`,
        batch_id: id,
        place: index + 1,
        cooperative_id,
        due: dongToWire(proposal.amountDong),
        amount: dongToWire(proposal.amountDong),
        shipping: dongToWire(proposal.shippingDong),
        bank_bin: account?.bankBin,
        account_number: account?.accountNumber,
        holder_name: holderName(account?.holderName ?? ""),
      })),
    );
    return id;
  });
}
