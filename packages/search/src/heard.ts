import type { Understood } from "./understand";

/** What a page needs to say "you may have meant": the words as they were read, and those nothing resembles. */
export type Heard = { readonly read_as?: string; readonly unknown: readonly string[] };

export function heard({ terms, unknown }: Understood): Heard {
  const isChanged = terms.some(({ reading }) => reading === "typo" || reading === "telex" || reading === "vni");
  return { ...(isChanged && { read_as: terms.map(({ spelled }) => spelled).join(" ") }), unknown };
}
