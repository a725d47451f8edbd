import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import type { BankAccount } from "./bank-file";

/** The batch id of payouts declared for past months: nobody paid them in a run here. */
export const HISTORY_BATCH = "history";

/** What stands beside a payout: in the order in which the sheet was entered. */
export type RunFact = {
  readonly payoutId: string;
  readonly memberId: string;
  readonly fullName: string;
  readonly amountDong: string;
  readonly method: string;
  readonly account: BankAccount | null;
  readonly reference: string | null;
  readonly hasCode: boolean;
  readonly tries: number;
  readonly sentAgain: number;
  readonly ownPhone: string | null;
};

const account = z.object({ bankBin: z.string(), accountNumber: z.string(), holderName: z.string() });

const rows = z.array(
  z
    .object({
      id: z.string(),
      member_id: z.string(),
      full_name: z.string(),
      amount: z.string(),
      method: z.string(),
      account_snapshot: account.nullable(),
      reference: z.string().nullable(),
      has_code: z.boolean(),
      tries: z.number(),
      sent_again: z.number(),
      own_phone: z.string().nullable(),
    })
    .transform((row): RunFact => ({
      payoutId: row.id,
      memberId: row.member_id,
      fullName: row.full_name,
      amountDong: row.amount,
      method: row.method,
      account: row.account_snapshot,
      reference: row.reference,
      hasCode: row.has_code,
      tries: row.tries,
      sentAgain: row.sent_again,
      ownPhone: row.own_phone,
    })),
);

/** The payouts of one run of a cooperative; none for another's run, as for one that never was. */
export async function readRunFacts(
  container: MedusaContainer,
  { cooperativeId, batchId }: { readonly cooperativeId: string; readonly batchId: string },
): Promise<readonly RunFact[]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select p.id, p.member_id, m.full_name, p.amount::text, p.method, p.account_snapshot,
            (select r.reference from payout_bank_reference r where r.payout_id = p.id order by r.id desc limit 1) as reference,
            coalesce(l.code_digest is not null, false) as has_code, coalesce(l.tries, 0)::int as tries,
            coalesce(l.sent_again, 0)::int as sent_again,
            case when m.phone_owner = 'self' then m.phone end as own_phone
       from payout p join member m on m.id = p.member_id left join receipt_link l on l.payout_id = p.id
      where p.cooperative_id = ? and p.batch_id = ? and p.batch_id <> ? order by p.recorded_at, p.id`,
    [cooperativeId, batchId.slice(0, 60), HISTORY_BATCH],
  );
  return rows.parse(answer.rows);
}

/** The cooperative's transfers of a run that can go into a bank file. */
export function transfersOf(facts: readonly RunFact[]) {
  return facts.flatMap(({ method, account: to, amountDong, fullName }) =>
    method === "bank" && to !== null ? [{ account: to, amountDong, fullName }] : [],
  );
}
