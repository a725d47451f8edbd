import type { BackendMarket } from "./backend-market.ts";

type Answer = { readonly status: number; readonly body: unknown };

/** Calls one door of the market under measure; the whole answer is read. */
export type BenchDoor = (method: "GET" | "POST", path: string, body?: unknown) => Promise<Answer>;

export function doorOf(market: Pick<BackendMarket, "url">, headers: Readonly<Record<string, string>>): BenchDoor {
  return async (method, path, body) => {
    const response = await fetch(`${market.url}${path}`, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.includes("json") ?? false;
    return { status: response.status, body: isJson ? JSON.parse(text) : text };
  };
}

/** Signs in at one of Medusa's actors and answers that person's door. */
export async function signIn(
  market: Pick<BackendMarket, "url">,
  at: "coop_staff/phonepass" | "user/emailpass",
  who: Readonly<Record<string, string>>,
): Promise<BenchDoor> {
  const token = await must(doorOf(market, {})("POST", `/auth/${at}`, who), "token");
  return doorOf(market, { authorization: `Bearer ${String(token)}` });
}

/** What lies at a dotted path of an answer; throws for any status but 200 and for nothing there. */
export async function must(answer: Promise<Answer>, at: string): Promise<unknown> {
  const { status, body } = await answer;
  const found = at
    .split(".")
    .reduce<unknown>(
      (value, key) =>
        typeof value === "object" && value !== null
          ? Object.entries(value).find(([name]) => name === key)?.[1]
          : undefined,
      body,
    );
  if (status !== 200 || found === undefined) throw new Error(`${status} without ${at}: ${JSON.stringify(body)}`);
  return found;
}
