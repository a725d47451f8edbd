import type { FactKind, NewFact } from "@cho-phien/contract";
import { formText } from "@/lib/doors/form-text";

export const factKinds = ["ethnicity", "birth_date", "poverty", "disability"] as const satisfies readonly FactKind[];

type Missing = { readonly missing: "answerMissing" | "howMissing"; readonly field?: string };

/** What a form says she told, with the consent it was told under; or the word of coopMembers.facts for what is missing. */
export function readFact(form: FormData): NewFact | Missing {
  const kind = factKinds.find((it) => it === formText(form, "kind"));
  const answer = formText(form, "answer");
  const how = formText(form, "how");
  if (!kind || (answer !== "stated" && answer !== "declined")) return { missing: "answerMissing" };
  if (answer === "declined") return { kind, answer };
  if (how !== "signed" && how !== "spoken") return { missing: "howMissing", field: "how" };
  return {
    kind,
    answer,
    value: valueOf(form),
    source: formText(form, "source").slice(0, 120),
    consent: { version: formText(form, "version"), how },
  };
}

/** A choice, or a date of birth as people write it: "5/3/1985" or "1985". */
function valueOf(form: FormData): string {
  const text = formText(form, "value");
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return day && month ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
}
