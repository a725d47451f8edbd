import { apiUrl, demo } from "./demo-world";

type Sent = { readonly body?: object | Buffer | undefined; readonly headers?: Readonly<Record<string, string>> };

/** One request past the storefront: what is not the act under test goes by the backend's own doors. */
export async function ask(path: string, { body, headers = {} }: Sent = {}): Promise<any> {
  const isBytes = Buffer.isBuffer(body);
  const response = await fetch(`${apiUrl}${path}`, {
    method: body ? "POST" : "GET",
    headers: { "content-type": isBytes ? "application/octet-stream" : "application/json", ...headers },
    ...(body ? { body: isBytes ? new Uint8Array(body) : JSON.stringify(body) } : {}),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return response.json();
}

/** A request of the shop's, as a shopper's browser sends it. */
export const askShop = (path: string, body?: object) =>
  ask(path, { body, headers: { "x-publishable-api-key": demo.publishableKey } });

export type Door = (path: string, body?: object | Buffer) => Promise<any>;

/** A staff person's door, signed in once. */
export const staffDoor = (phone: string, password: string) => doorOf("coop_staff", phone, password);

/** An officer's door, signed in once. */
export const officerDoor = (phone: string, password: string) => doorOf("union_officer", phone, password);

async function doorOf(actor: "coop_staff" | "union_officer", phone: string, password: string): Promise<Door> {
  const { token } = await ask(`/auth/${actor}/phonepass`, { body: { phone, password } });
  return (path, body) => ask(path, { body, headers: { authorization: `Bearer ${token}` } });
}
