/** What the act's handler answers our script: a sentence, or a page to go to. */
export type ActAnswer = { readonly isDone: boolean; readonly text: string } | { readonly goTo: string };

type Sentences = Readonly<Record<"offline" | "failed", string>>;

const timeoutMs = 20_000;

/** Posts an act's form; losing the network is an answer too. */
export async function postAct(action: string, body: FormData, sentences: Sentences): Promise<ActAnswer> {
  try {
    const response = await fetch(action, {
      method: "POST",
      body,
      headers: { accept: "application/json" },
      signal: AbortSignal.timeout(timeoutMs),
    });
    const answer: unknown = response.ok ? await response.json() : null;
    return isActAnswer(answer) ? answer : { isDone: false, text: sentences.failed };
  } catch {
    return { isDone: false, text: sentences.offline };
  }
}

function isActAnswer(answer: unknown): answer is ActAnswer {
  if (typeof answer !== "object" || answer === null) return false;
  if ("goTo" in answer) return typeof answer.goTo === "string" && answer.goTo.startsWith("/");
  return (
    "isDone" in answer && typeof answer.isDone === "boolean" && "text" in answer && typeof answer.text === "string"
  );
}
