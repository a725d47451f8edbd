import { apiUrl, demo, loginOf } from "../doors/demo-world";

/** Records a sale at a fair of each of a cooperative's goods, so that its makers are due something. */
export async function sellAtFair(handle: string, label: string): Promise<void> {
  const { login, password } = loginOf("cooperative", label);
  const { token } = await ask("/auth/coop_staff/phonepass", { phone: login, password });
  const { goods } = await ask(`/store/goods?cooperative=${handle}`, undefined, {
    "x-publishable-api-key": demo.publishableKey,
  });
  const lines = goods.map(({ id }: { id: string }) => ({ productId: id, quantity: 1, amountDong: "500000" }));
  const sale = { key: crypto.randomUUID(), channel: "fair", soldAt: new Date().toISOString(), lines };
  await ask("/coop/sales", sale, { authorization: `Bearer ${token}` });
}

async function ask(path: string, body?: object, headers: Record<string, string> = {}) {
  const response = await fetch(`${apiUrl}${path}`, {
    method: body ? "POST" : "GET",
    headers: { "content-type": "application/json", ...headers },
    body: body && JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return response.json();
}
