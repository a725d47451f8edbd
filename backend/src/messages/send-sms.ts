/** What can insert one row: the database connection, or the transaction whose facts the message belongs to. */
type Writer = (table: "local_message") => { insert(row: { readonly to: string; readonly body: string }): unknown };

/** `to` is E.164. */
export type Sms = { readonly to: string; readonly body: string };

/**
 * Sends a text message: into this machine's own inbox (/hop-thu in the web app). Given a transaction, the message exists
 * when, and only when, what it tells of does.
 */
export async function sendSms(write: Writer, { to, body }: Sms): Promise<void> {
  await write("local_message").insert({ to, body });
}
