export type Verb = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** One request of the sweep: who asks what, where an id hides, and what was answered. */
export type Call = {
  readonly method: Verb;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

export type Answer = { readonly status: number; readonly body: string };

/** An address that says nothing for so long, in milliseconds, is told as a fault with the status 599. */
const PATIENCE = 30_000;

let calls = 0;

/** How many requests the sweep has made. */
export const callsMade = (): number => calls;

/** Asks the server, every time as somebody from another address: what is tried is not the limit of tries. */
export async function call(url: string, { method, path, headers, body }: Call): Promise<Answer> {
  calls += 1;
  const from = `10.${(calls >> 16) & 255}.${(calls >> 8) & 255}.${calls & 255}`;
  const asked = fetch(url + path, {
    method,
    headers: {
      "x-forwarded-for": from,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    redirect: "manual",
    signal: AbortSignal.timeout(PATIENCE),
  });
  const answer = await asked.catch((error: unknown) => new Response(String(error), { status: 599 }));
  return { status: answer.status, body: await answer.text() };
}

/** Does something for each, a few at a time, and keeps what it answered. */
export async function forEach<It, Done>(all: readonly It[], act: (it: It) => Promise<Done>): Promise<readonly Done[]> {
  const done: Done[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let at = next++; at < all.length; at = next++) done[at] = await act(all[at] as It);
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return done;
}
