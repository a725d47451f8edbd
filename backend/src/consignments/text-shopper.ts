import { parsePhone } from "@cho-phien/vietnam";
import { sendSms } from "../messages/send-sms";

type Connection = Parameters<typeof sendSms>[0];

/** One text message to the shopper, in the caller's transaction: it goes out exactly when the act is stored. */
export async function textShopper(
  trx: Connection,
  { to, body }: { readonly to: string; readonly body: string },
): Promise<void> {
  const phone = parsePhone(to);
  await sendSms(trx, { to: phone.ok ? phone.e164 : to, body });
}
