/** What a form's handler answers our script: a sentence, the field it speaks of, and where to go when it is done. */
export type FormAnswer = {
  readonly isDone: boolean;
  readonly text: string;
  readonly field?: string;
  /** A path of ours with its locale; absent: stay and read the page anew. */
  readonly goTo?: string;
};

/** Reads an answer off the wire; null when it is something else. */
export function readFormAnswer(answer: unknown): FormAnswer | null {
  if (typeof answer !== "object" || answer === null) return null;
  if (!("isDone" in answer) || typeof answer.isDone !== "boolean") return null;
  if (!("text" in answer) || typeof answer.text !== "string") return null;
  const field = "field" in answer && typeof answer.field === "string" ? { field: answer.field } : {};
  const goTo = "goTo" in answer && typeof answer.goTo === "string" && answer.goTo.startsWith("/");
  return { isDone: answer.isDone, text: answer.text, ...field, ...(goTo ? { goTo: String(answer.goTo) } : {}) };
}
