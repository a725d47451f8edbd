import { textsAt } from "./document-values";
import { highlight, type Tags } from "./highlight";
import type { Term } from "./understand";

/** What to mark in a document; the names are Medusa's. `true` marks every field that is searched. */
export type HighlightWish =
  | boolean
  | {
      readonly fields: readonly string[];
      readonly pre_tag?: string;
      readonly post_tag?: string;
      readonly snippet?: boolean | { readonly length: number };
    };

const DEFAULT_SNIPPET = 160;

/** The fields of a document in which something answers `terms`, marked and safe to show. */
export function highlightsOf(
  document: unknown,
  terms: readonly Term[],
  { wish, searched }: { readonly wish: HighlightWish; readonly searched: readonly string[] },
): Record<string, string[]> {
  const { snippet = false, ...wanted } = typeof wish === "object" ? wish : { fields: wish ? searched : [] };
  const { pre_tag: before = "<mark>", post_tag: after = "</mark>" } = wanted;
  const tags: Tags = { before, after };
  const longest = typeof snippet === "object" ? snippet.length : DEFAULT_SNIPPET;
  const marked = wanted.fields.flatMap((path) => {
    const found = textsAt(document, path).flatMap(
      (text) => highlight(text, terms, { tags, ...(snippet && { longest }) }) ?? [],
    );
    return found.length > 0 ? [[path, found] as const] : [];
  });
  return Object.fromEntries(marked);
}
