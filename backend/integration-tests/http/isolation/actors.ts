import { generateJwtToken } from "@medusajs/framework/utils";
import { ask } from "../market/books";
import { type Api, doorOf } from "../market/door-client";

export type Headers = Readonly<Record<string, string>>;
export type Who = (typeof EVERYBODY)[number];

/** Everybody who may stand at a door. */
export const EVERYBODY = [
  ...["nobody", "wrong key", "visitor", "shopper", "member"],
  ...["manager", "sales", "accountant of another"],
  ...["officer without grant", "officer of a sibling unit", "officer whose grant ended", "operator"],
] as const;

type Parts = { readonly api: Api; readonly url: string; readonly publishableKey: string; readonly jwtSecret: string };

/** What each sends to say who she is. `receipt` is the secret of a member's own page. */
export async function everybody(parts: Parts, receipt: string): Promise<Readonly<Record<string, Headers>>> {
  const { api, url, publishableKey, jwtSecret } = parts;
  const key = { "x-publishable-api-key": publishableKey };
  const token = async (path: string, body: object): Promise<Headers> => {
    const answer = await doorOf(api, {})("POST", path, body);
    if (answer.status !== 200) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
    return { authorization: `Bearer ${answer.body.token}` };
  };
  const byPhone = (actor: string, phone: string) => token(`/auth/${actor}/phonepass`, { phone, password: "demo1234" });
  await ask(
    url,
    `update access_grant set valid_to = now() - interval '1 day'
      where officer_id = (select id from union_officer where phone = '+84509010002')`,
  );
  const [operator] = await ask(url, `select email from "user" limit 1`);
  await ask(url, "insert into auth_identity (id, app_metadata) values ('authid_sweep', '{}')");
  await ask(url, "insert into customer (id, has_account) values ('cus_sweep', true)");
  await ask(
    url,
    `insert into provider_identity (id, entity_id, provider, auth_identity_id)
     values ('provid_sweep', '+84911000000', 'phonecode', 'authid_sweep')`,
  );
  const shopper = generateJwtToken(
    { actor_id: "cus_sweep", actor_type: "customer", auth_identity_id: "authid_sweep", app_metadata: {} },
    { secret: jwtSecret, expiresIn: "1h" },
  );
  return {
    nobody: {},
    "wrong key": { "x-publishable-api-key": `pk_${"0".repeat(64)}` },
    visitor: key,
    shopper: { ...key, authorization: `Bearer ${shopper}` },
    member: { authorization: `Bearer ${receipt}` },
    manager: await byPhone("coop_staff", "0501010001"),
    sales: await byPhone("coop_staff", "0501010002"),
    "accountant of another": await byPhone("coop_staff", "0501110002"),
    "officer without grant": await byPhone("union_officer", "0509010004"),
    "officer of a sibling unit": await byPhone("union_officer", "0509010003"),
    "officer whose grant ended": await byPhone("union_officer", "0509010002"),
    operator: await token("/auth/user/emailpass", { email: operator.email, password: "demo1234" }),
  };
}
