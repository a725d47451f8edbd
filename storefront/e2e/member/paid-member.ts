import { apiUrl, demo, loginOf } from "../doors/demo-world";

export type PaidMember = {
  readonly memberId: string;
  readonly path: string;
  readonly amountDong: string;
  readonly confirmsBy: string;
};

const COOPERATIVE = { handle: "may-trang", label: "Mây Trắng" } as const;

/** Records a sale at a fair of each of the cooperative's goods and pays everybody who is then due something. */
export async function payAfterFair(): Promise<readonly PaidMember[]> {
  const staff = await signedIn();
  const shop = { "x-publishable-api-key": demo.publishableKey };
  const { goods } = await ask(`/store/goods?cooperative=${COOPERATIVE.handle}`, undefined, shop);
  const soldAt = new Date().toISOString();
  const lines = goods.map(({ id }: { id: string }) => ({ productId: id, quantity: 1, amountDong: "500000" }));
  await staff("/coop/sales", { key: crypto.randomUUID(), channel: "fair", soldAt, lines });
  const { members } = await staff("/coop/payouts/preview");
  const due = members.filter((it: { dueDong: string }) => it.dueDong !== "0");
  const items = due.map((it: { memberId: string; dueDong: string }) => ({
    memberId: it.memberId,
    amountDong: it.dueDong,
    method: "cash",
  }));
  const run = await staff("/coop/payouts", { idempotencyKey: crypto.randomUUID(), items });
  return run.payouts.map((it: Omit<PaidMember, "path"> & { readonly receiptPath: string }) => ({
    memberId: it.memberId,
    path: it.receiptPath,
    amountDong: it.amountDong,
    confirmsBy: it.confirmsBy,
  }));
}

/** A payout whose member has a phone of her own, with the code that came to it; read off the inbox of this machine. */
export async function receiptCode(): Promise<PaidMember & { readonly code: string }> {
  const paid = await payAfterFair();
  const { messages } = await ask("/local-inbox/messages");
  for (const it of paid) {
    const message = messages.find(({ body }: { body: string }) => body.includes(it.path));
    const code = /Mã của chị: (\d{6})/.exec(message?.body ?? "")?.[1];
    if (code) return { ...it, code };
  }
  throw new Error("no maker of these goods has a phone of her own");
}

type Staff = (path: string, body?: object) => Promise<any>;

async function signedIn(): Promise<Staff> {
  const { login, password } = loginOf("cooperative", COOPERATIVE.label);
  const { token } = await ask("/auth/coop_staff/phonepass", { phone: login, password });
  return (path, body) => ask(path, body, { authorization: `Bearer ${token}` });
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
