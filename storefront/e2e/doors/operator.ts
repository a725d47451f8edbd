import { apiUrl, demo } from "./demo-world";

/** One request at the operator's door. */
export async function askAsOperator(path: string, body?: object) {
  const login = demo.logins.find(({ door }) => door === "operator");
  if (!login) throw new Error("the demo world has no operator");
  const { token } = await ask("/auth/user/emailpass", { body: { email: login.login, password: login.password } });
  return ask(path, { body, token });
}

/** One request of a staff person, as her door sends it. */
export async function askAsStaff(phone: string, password: string, path: string, body?: object) {
  const { token } = await ask("/auth/coop_staff/phonepass", { body: { phone, password } });
  return ask(path, { body, token });
}

type Ask = { readonly body?: object | undefined; readonly token?: string };

async function ask(path: string, { body, token }: Ask) {
  const response = await fetch(`${apiUrl}${path}`, {
    method: body ? "POST" : "GET",
    headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return response.json();
}
