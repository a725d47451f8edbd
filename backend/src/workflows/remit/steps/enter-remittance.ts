import type { RemittanceRecorded } from "@cho-phien/contract";
import { dong, dongFromWire, dongToWire } from "@cho-phien/money";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { z } from "@medusajs/framework/zod";
import { refuseByRule } from "../../../boundary/ledger-refusal";
import { refuse } from "../../../boundary/refusal";
import { digest } from "../../../boundary/secret-digest";
import type { EnterRemittance } from "../index";

const before = z.array(
  z.object({ id: z.string(), cooperative_id: z.string(), amount: z.string(), bank_reference: z.string() }),
);
const due = z.array(z.object({ due: z.string() }));

/**
 * Due for goods by the books, less what was approved or sent and is not in them yet. An open advance is repaid out of it.
 * Shipping goes with the batches, which split each transfer.
 */
const DUE = `select (coalesce((select balance from income_account where kind = 'coop_due' and cooperative_id = ? and member_id = ''), 0)
  - remittance_under_way(?) + remittance_shipping_under_way(?))::text as due`;

/** Writes the fact while nobody else sends money to the same cooperative; never above what is due to it. */
export const enterRemittanceStep = createStep("enter-remittance", async (input: EnterRemittance, { container }) => {
  const { key, cooperativeId, amountDong, bankReference, sentAt, operatorId } = input;
  const id = `rem_${digest(key).toString("hex").slice(0, 26)}`;
  const amount = dongFromWire(amountDong);
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const dueDong = await knex.transaction(async (trx) => {
    await trx.raw("select income_hold_book(?)", [cooperativeId]);
    const standing = before.parse(
      (
        await trx.raw(
          "select id, cooperative_id, amount::text, bank_reference from remittance where id = ? or bank_reference = ?",
          [id, bankReference],
        )
      ).rows,
    );
    const readDue = async () => due.parse((await trx.raw(DUE, Array(3).fill(cooperativeId))).rows)[0]?.due ?? "0";
    const same = standing.find((it) => it.id === id);
    if (same) {
      const told = [same.cooperative_id, same.amount, same.bank_reference];
      if (told.join("\n") !== [cooperativeId, amountDong, bankReference].join("\n"))
        throw refuse("same_key_other_body");
      return await readDue();
    }
    if (standing.length > 0) throw refuse("bank_reference_used", { reference: bankReference }, "bankReference");
    const availableDong = dong(BigInt(await readDue()));
    if (amount > availableDong) {
      throw refuseByRule({ refused: "above_due", memberId: null, neededDong: amount, availableDong }, "amountDong");
    }
    const fact = { id, cooperative_id: cooperativeId, amount: amountDong, bank_reference: bankReference };
    await trx("remittance").insert({ ...fact, entered_by: operatorId, at: sentAt });
    return dongToWire(dong(availableDong - amount));
  });
  return new StepResponse<RemittanceRecorded>({ id, cooperativeId, amountDong, bankReference, sentAt, dueDong });
});
