import { ask } from "./books";
import { type Api, type Door, doorOf } from "./door-client";

/** Signs the market's operator in and answers her door. */
export async function signInOperator(api: Api, databaseUrl: string): Promise<Door> {
  const [user] = await ask(databaseUrl, `select email from "user" limit 1`);
  const credentials = { email: user.email, password: "demo1234" };
  const { body } = await doorOf(api, {})("POST", "/auth/user/emailpass", credentials);
  return doorOf(api, { authorization: `Bearer ${body.token}` });
}
