import { readFormAnswer, type FormAnswer } from "./form-answer";

const timeoutMs = 40_000;

/** Posts fields to a handler of the cooperative's door; losing the network is an answer too. */
export async function postForm(
  action: string,
  fields: FormData,
  words: { readonly offline: string; readonly failed: string },
): Promise<FormAnswer> {
  try {
    const response = await fetch(action, {
      method: "POST",
      body: fields,
      headers: { accept: "application/json" },
      signal: AbortSignal.timeout(timeoutMs),
    });
    const answer: unknown = response.ok ? await response.json() : null;
    return readFormAnswer(answer) ?? { isDone: false, text: words.failed };
  } catch {
    return { isDone: false, text: words.offline };
  }
}
