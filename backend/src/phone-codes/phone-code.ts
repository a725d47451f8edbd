import { randomInt } from "node:crypto";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { clock } from "../boundary/clock";
import { readEnv } from "../boundary/env";
import { keyedDigest } from "../boundary/secret-digest";
import { sendSms } from "../messages/send-sms";

/** Long enough to find the message, short enough that a code left on a shared phone is worth nothing. */
export const CODE_MINUTES = 5;
/** An invited person reads her message when she reads it. */
const INVITATION_MINUTES = 72 * 60;
/** Where an invitation's code is typed in, and where a password is (storefront, paths.coop and paths.union). */
const DOORS = {
  cooperative: { invited: "/hop-tac-xa/dang-ky?moi=1", signIn: "/hop-tac-xa/dang-nhap" },
  union: { invited: "/hoi/dang-ky", signIn: "/hoi/dang-nhap" },
} as const;

type Issued = {
  readonly phone: string;
  readonly livesMinutes: number;
  /** The message around the six digits. */
  readonly messageOf: (code: string) => string;
};

/**
 * A fresh code for a phone (E.164) and the message that brings it, in the caller's transaction. The code before it stops
 * working. Codes go to any mobile number alike, known or not, so that asking for one tells nothing about anybody.
 */
export async function issueCode(trx: Knex.Transaction, { phone, livesMinutes, messageOf }: Issued): Promise<void> {
  const code = String(randomInt(1_000_000)).padStart(6, "0");
  const row = {
    code_digest: codeDigest(phone, code),
    expires_at: new Date(clock.now().getTime() + livesMinutes * 60_000),
    tries: 0,
  };
  await trx("phone_code")
    .insert({ phone_digest: phoneDigest(phone), ...row })
    .onConflict("phone_digest")
    .merge(row);
  await sendSms(trx, { to: phone, body: messageOf(code) });
}

/** Tells a person of her new role: with a code when her phone has no password yet, else with where to sign in. */
export async function invite(
  trx: Knex.Transaction,
  {
    phone,
    why,
    door = "cooperative",
  }: { readonly phone: string; readonly why: string; readonly door?: keyof typeof DOORS },
): Promise<void> {
  const path = DOORS[door];
  const origin = readEnv(process.env).shopOrigin;
  const logins = await trx("provider_identity")
    .select("id")
    .where({ provider: "phonepass", entity_id: phone, deleted_at: null });
  if (logins.length > 0) {
    await sendSms(trx, { to: phone, body: `${why}. Chị đăng nhập tại ${origin}${path.signIn}` });
    return;
  }
  const messageOf = (code: string): string =>
    `${why}. Mã của chị: ${code}, dùng được trong 3 ngày. Chị đặt mật khẩu tại ${origin}${path.invited}`;
  await issueCode(trx, { phone, livesMinutes: INVITATION_MINUTES, messageOf });
}

/** What the table keeps of a phone: it holds numbers of people who never became ours. */
export function phoneDigest(phone: string): Buffer {
  return keyedDigest("phone", phone);
}

/** What the table keeps of a code: useless without this server's secret, since there are only a million codes. */
export function codeDigest(phone: string, code: string): Buffer {
  return keyedDigest("phone-code", `${phone}:${code}`);
}
