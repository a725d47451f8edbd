import { randomInt } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../boundary/clock";
import { keyedDigest } from "../boundary/secret-digest";
import { sendSms } from "../messages/send-sms";

/** Long enough to find the message, short enough that a code left on a shared phone is worth nothing. */
export const CODE_MINUTES = 5;
/** An invited person reads her message when she reads it. */
export const INVITATION_HOURS = 72;

type Issued = {
  readonly phone: string;
  readonly livesMinutes: number;
  /** The message around the six digits. */
  readonly messageOf: (code: string) => string;
};

/**
 * A fresh code for a phone (E.164) and the message that brings it, in one transaction. The code before it stops working.
 * Codes go to any mobile number alike, known or not, so that asking for one tells nothing about anybody.
 */
export async function issueCode(
  container: MedusaContainer,
  { phone, livesMinutes, messageOf }: Issued,
): Promise<void> {
  const code = String(randomInt(1_000_000)).padStart(6, "0");
  const row = {
    code_digest: codeDigest(phone, code),
    expires_at: new Date(clock.now().getTime() + livesMinutes * 60_000),
    tries: 0,
  };
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx) => {
    await trx("phone_code")
      .insert({ phone_digest: phoneDigest(phone), ...row })
      .onConflict("phone_digest")
      .merge(row);
    await sendSms(trx, { to: phone, body: messageOf(code) });
  });
}

/** What the table keeps of a phone: it holds numbers of people who never became ours. */
export function phoneDigest(phone: string): Buffer {
  return keyedDigest("phone", phone);
}

/** What the table keeps of a code: useless without this server's secret, since there are only a million codes. */
export function codeDigest(phone: string, code: string): Buffer {
  return keyedDigest("phone-code", `${phone}:${code}`);
}
