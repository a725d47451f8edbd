import "server-only";
import type { RequestAnswer } from "@cho-phien/contract";
import { formText } from "@/lib/doors/form-text";

/** The answer a form holds, or null when nothing was chosen. */
export function readAnswer(form: FormData): RequestAnswer | null {
  const outcome = formText(form, "outcome");
  if (outcome !== "done" && outcome !== "refused") return null;
  return { outcome, answer: formText(form, "answer").slice(0, 500) };
}
