import type { StatementLine } from "@cho-phien/settlement";
import { dongToWire } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../boundary/clock";
import { refuse } from "../boundary/refusal";
import { digest } from "../boundary/secret-digest";

type Given = {
  /** The account that received, as its bank's six digits and its number: a transfer is one line however it came. */
  readonly account: string;
  readonly cameBy: "file" | "hook";
  readonly lines: readonly StatementLine[];
};

/**
 * Keeps transfers as the bank tells them, all of a file or none. A reference that is there already adds nothing, and
 * refuses the whole when it says another sum than before: one of the two is wrong, and a person has to look.
 */
export async function keepLines(
  container: MedusaContainer,
  { account, cameBy, lines }: Given,
): Promise<{ readonly added: number; readonly known: number }> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const at = clock.now();
  return await knex.transaction(async (trx) => {
    let added = 0;
    for (const line of lines) {
      const row = {
        id: `bnk_${digest(`${account}\n${line.reference}`).toString("hex").slice(0, 26)}`,
        account,
        reference: line.reference,
        came_by: cameBy,
        booked_at: line.bookedAt,
        amount: dongToWire(line.amountDong),
        content: line.content,
        payer_account: line.payerAccount,
        payer_name: line.payerName,
        raw: line.raw,
        imported_at: at,
      };
      const inserted = await trx("bank_line").insert(row).onConflict(["account", "reference"]).ignore().returning("id");
      if (inserted.length > 0) added += 1;
      else if (!(await trx("bank_line").where({ id: row.id, amount: row.amount }).first("id")))
        throw refuse("bank_reference_other_sum", { reference: line.reference });
    }
    return { added, known: lines.length - added };
  });
}
