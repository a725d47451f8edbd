import type { NewReturnRequest, ReturnReason } from "@cho-phien/contract";

const REASONS: readonly ReturnReason[] = ["damaged", "wrong_goods", "not_as_described", "changed_mind", "other"];
const FIELD = /^quantity:(.{1,60})$/;

/** The lines with a number above zero; null when a number is none. */
export function linesIn(form: FormData): NewReturnRequest["lines"] | null {
  const lines: { lineId: string; quantity: number }[] = [];
  for (const [name, value] of form) {
    const lineId = FIELD.exec(name)?.[1];
    if (lineId === undefined || typeof value !== "string") continue;
    const text = value.trim() === "" ? "0" : value.trim();
    if (!/^\d{1,3}$/.test(text)) return null;
    if (Number(text) > 0) lines.push({ lineId, quantity: Number(text) });
  }
  return lines;
}

/** Why, from the list; what is not on it is another reason. */
export function reasonIn(form: FormData): ReturnReason {
  const said = form.get("reason");
  return REASONS.find((it) => it === said) ?? "other";
}
