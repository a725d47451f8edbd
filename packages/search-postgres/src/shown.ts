import { highlight } from "@cho-phien/search";
import type { SearchTypes } from "@medusajs/framework/types";
import { isRecord, valueAt } from "./document-row";
import type { Asked, Hit } from "./find";

/** A hit as it is shown: only the fields asked for, with what answered marked where that was asked for. */
export function hitOf({ id, score, document }: Hit, asked: Asked): SearchTypes.SearchHit {
  const { query } = asked;
  const highlights = highlightsOf(document, asked);
  return {
    id,
    ...(query.search_options?.include_score && { score }),
    document: projected(document, query.attributes_to_retrieve),
    ...(highlights && { highlights }),
  };
}

const DEFAULT_SNIPPET = 160;

function highlightsOf(document: unknown, { plan, query, understood }: Asked): Record<string, string[]> | null {
  const asked = query.search_options?.highlight;
  if (!asked || !understood) return null;
  const wanted = asked === true ? { fields: plan.searched.map(({ path }) => path) } : asked;
  const { snippet, pre_tag: before = "<mark>", post_tag: after = "</mark>" } = { snippet: false, ...wanted };
  const longest = typeof snippet === "object" ? snippet.length : DEFAULT_SNIPPET;
  const marked = wanted.fields.flatMap((path) => {
    const value = valueAt(document, path);
    const texts = (Array.isArray(value) ? value : [value]).filter((each) => typeof each === "string");
    const found = texts.flatMap(
      (text) => highlight(text, understood.terms, { tags: { before, after }, ...(snippet && { longest }) }) ?? [],
    );
    return found.length > 0 ? [[path, found] as const] : [];
  });
  return Object.fromEntries(marked);
}

/** Only what may be shown. A path through lists keeps their shape. */
function projected(document: unknown, paths: readonly string[]): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const path of paths) copyPath(document, shown, path.split("."));
  return shown;
}

function copyPath(from: unknown, to: Record<string, unknown>, [name = "", ...rest]: readonly string[]): void {
  if (!isRecord(from) || !(name in from)) return;
  const value = from[name];
  if (rest.length === 0) to[name] = value;
  else if (Array.isArray(value)) to[name] = value.map((each: unknown) => projected(each, [rest.join(".")]));
  else {
    const held = to[name];
    const inner: Record<string, unknown> = isRecord(held) ? held : {};
    copyPath(value, inner, rest);
    to[name] = inner;
  }
}
