import { parsePhone } from "@cho-phien/vietnam";

type Connection = (table: "local_message") => { readonly insert: (row: object) => PromiseLike<unknown> };

/** One text message to the shopper, in the caller's transaction: it goes out exactly when the act is stored. */
export async function textShopper(
  trx: Connection,
  { to, body }: { readonly to: string; readonly body: string },
): Promise<void> {
  const phone = parsePhone(to);
  await trx("local_message").insert({ to: phone.ok ? phone.e164 : to, body });
}
