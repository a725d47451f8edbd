import type { BankAccountKept, NewBankAccount } from "@cho-phien/contract";
import { findBank } from "@cho-phien/vietnam";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../boundary/clock";
import { notHere, refuse } from "../boundary/refusal";
import { membersOn } from "../members/members-on";
import { holderName } from "./bank-file";
import { maskedAccount } from "./masked-account";

/** The text she agreed to; a new text is a new version. */
const CONSENT_VERSION = "bank-account-1";

type Asked = NewBankAccount & {
  readonly cooperativeId: string;
  readonly staffId: string;
  readonly memberId: string;
};

/** Keeps a member's own account with her consent; the one before it ends. The same one again changes nothing. */
export async function keepBankAccount(container: MedusaContainer, asked: Asked): Promise<BankAccountKept> {
  const { cooperativeId, memberId, staffId } = asked;
  const at = clock.now();
  const member = (await membersOn(container, { cooperativeId, at })).get(memberId);
  if (!member) throw notHere();
  const account = judgedAccount(asked);
  if (!asked.hasConsent) throw refuse("bank_consent_missing", {}, "hasConsent");
  const kept = {
    cooperative_id: cooperativeId,
    member_id: memberId,
    bank_bin: account.bankBin,
    account_number: account.accountNumber,
    holder_name: account.holderName,
  };
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    await trx.raw("select pg_advisory_xact_lock(hashtext(?))", [`bank-account:${cooperativeId}:${memberId}`]);
    const same = await trx("member_bank_account").where(kept).whereNull("ended_at").first();
    if (same) return;
    await trx("member_bank_account")
      .where({ cooperative_id: cooperativeId, member_id: memberId })
      .whereNull("ended_at")
      .update({ ended_at: at });
    await trx("member_bank_account").insert({
      ...kept,
      consent_version: CONSENT_VERSION,
      consented_at: at,
      entered_by: staffId,
    });
  });
  return { memberId, account: maskedAccount(account) };
}

/** An account as it was typed → as a bank writes it. Refuses an unknown bank and what can't be a number or a name. */
export function judgedAccount({
  bankBin,
  accountNumber,
  holderName: typed,
}: Pick<NewBankAccount, "bankBin" | "accountNumber" | "holderName">) {
  if (findBank(bankBin) === null) throw refuse("bank_unknown", {}, "bankBin");
  const number = accountNumber.replaceAll(/[\s.-]/g, "").toUpperCase();
  if (!/^[0-9A-Z]{6,19}$/.test(number)) throw refuse("account_number_invalid", {}, "accountNumber");
  const holder = holderName(typed);
  if (!/^[A-Z][A-Z ]{1,69}$/.test(holder)) throw refuse("account_holder_invalid", {}, "holderName");
  return { bankBin, accountNumber: number, holderName: holder };
}
