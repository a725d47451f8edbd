/** One request to /admin with the operator's session; throws an Error whose message is the sentence to show. */
export async function askDesk<T>(path: string, language: string, body?: object): Promise<T> {
  const answer = await fetch(path, {
    method: body ? "POST" : "GET",
    credentials: "include",
    headers: { "accept-language": language, ...(body ? { "content-type": "application/json" } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  if (!answer.ok) throw new Error(sentenceOf(await answer.json().catch(() => null)));
  // packages/contract types both ends of our own routes.
  const value: T = await answer.json();
  return value;
}

/** The sentence of a refusal; "" where there is none. */
export function sentenceOf(said: unknown): string {
  const isSaid = typeof said === "object" && said !== null && "message" in said && typeof said.message === "string";
  return isSaid ? String(said.message) : "";
}
