import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import type { BankAccount } from "./bank-file";

const rows = z.array(
  z.object({ member_id: z.string(), bank_bin: z.string(), account_number: z.string(), holder_name: z.string() }),
);

/** The accounts members of a cooperative agreed to be paid to, by member. */
export async function accountsOf(
  container: MedusaContainer,
  cooperativeId: string,
): Promise<ReadonlyMap<string, BankAccount>> {
  const found = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("member_bank_account")
    .select("member_id", "bank_bin", "account_number", "holder_name")
    .where({ cooperative_id: cooperativeId })
    .whereNull("ended_at");
  return new Map(
    rows
      .parse(found)
      .map((row) => [
        row.member_id,
        { bankBin: row.bank_bin, accountNumber: row.account_number, holderName: row.holder_name },
      ]),
  );
}
