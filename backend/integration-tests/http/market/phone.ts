import { ask } from "./books";
import type { Answer, Door } from "./door-client";

/** The newest six digits sent to a phone (E.164), as she reads them off her telephone. */
export async function codeSentTo(url: string, phone: string): Promise<string> {
  const [message] = await ask(url, `select body from local_message where "to" = $1 order by id desc limit 1`, [phone]);
  return /: (\d{6})\b/.exec(message?.body ?? "")?.[1] ?? "";
}

type Newcomer = { readonly phone: string; readonly e164: string; readonly fullName: string; readonly name: string };

/** Takes a phone all the way to its password and, with a name, to a cooperative of its own. */
export async function join(anyone: Door, url: string, { phone, e164, fullName, name }: Newcomer): Promise<Answer> {
  await anyone("POST", "/join/code", { phone });
  const { body } = await anyone("POST", "/join/verify", { phone, code: await codeSentTo(url, e164) });
  const cooperative = { fullName, name, kind: "htx" };
  return anyone("POST", "/join/finish", { phone, ticket: body.ticket, password: "demo1234", cooperative });
}
