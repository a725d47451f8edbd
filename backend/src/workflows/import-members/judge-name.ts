import type { FaultCode } from "./faults";

export type JudgedName = { readonly name: string; readonly wasDecomposed: boolean } | { readonly fault: FaultCode };

export const NAME_MOST = 80;

/** Where two rules see the same name, the one whose sentence helps most comes first. */
const RULES: readonly (readonly [pattern: RegExp, fault: FaultCode])[] = [
  [/^\s*$/u, "name_empty"],
  // Full-width forms too: some spreadsheets fold them (OWASP, CSV injection).
  [/^\s*[=+\-@＝＋－＠|%]/u, "looks_like_formula"],
  // Zero-width joiners, directions, soft hyphens, tabs: all that is there and can't be seen.
  [/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/u, "name_hidden"],
  [/\p{Nd}/u, "name_digits"],
  [/(?=\p{L})\P{Script=Latin}/u, "name_script"],
  [/[^\p{L}\p{M}\p{Zs}'’.-]/u, "name_not_letters"],
  [/^\P{L}*$/u, "name_not_letters"],
];

/** A person's name as it is kept: composed, with single spaces. A name with its marks apart is told from one without. */
export function judgeName(text: string): JudgedName {
  const composed = text.normalize("NFC");
  const fault = RULES.find(([pattern]) => pattern.test(composed))?.[1];
  if (fault) return { fault };
  const name = composed.trim().replace(/\p{Zs}+/gu, " ");
  return name.length > NAME_MOST ? { fault: "too_long" } : { name, wasDecomposed: composed !== text };
}
