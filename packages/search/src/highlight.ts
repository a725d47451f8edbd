import type { Term } from "./understand";
import { wordsOf, type Word } from "./words";

export type Tags = { readonly before: string; readonly after: string };

/**
 * A text with what answers `terms` between tags, safe to put into HTML: everything else is escaped. Null where nothing
 * answers. `longest` crops to about so many characters around the first answer, at word borders.
 */
export function highlight(
  text: string,
  terms: readonly Term[],
  { tags, longest }: { readonly tags: Tags; readonly longest?: number },
): string | null {
  const words = wordsOf(text);
  const hits = hitsOf(words, terms);
  const [first] = hits;
  if (!first) return null;
  const window = longest === undefined ? { start: 0, end: text.length } : around(first, words, { longest, text });
  let out = window.start > 0 ? "…" : "";
  let at = window.start;
  for (const { start, end } of hits) {
    if (start < at || end > window.end) continue;
    out += escaped(text.slice(at, start)) + tags.before + escaped(text.slice(start, end)) + tags.after;
    at = end;
  }
  return out + escaped(text.slice(at, window.end)) + (window.end < text.length ? "…" : "");
}

type Span = { readonly start: number; readonly end: number };

function hitsOf(words: readonly Word[], terms: readonly Term[]): readonly Span[] {
  const isHit = (folded: string) =>
    terms.some((term) => term.words.some((word) => (term.isPrefix ? folded.startsWith(word) : folded === word)));
  const hits: Span[] = [];
  words.forEach((word, at) => {
    const next = words[at + 1];
    if (isHit(word.folded)) hits.push({ start: word.start, end: word.end });
    else if (next && isHit(word.folded + next.folded)) hits.push({ start: word.start, end: next.end });
  });
  return hits;
}

function around(first: Span, words: readonly Word[], { longest, text }: { longest: number; text: string }): Span {
  const from = Math.max(0, first.start - Math.floor(longest / 3));
  const start = words.find((word) => word.start >= from)?.start ?? 0;
  const end = words.findLast((word) => word.end <= start + longest)?.end ?? text.length;
  return { start: from === 0 ? 0 : start, end: end === words.at(-1)?.end ? text.length : Math.max(end, first.end) };
}

const ESCAPES = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES.get(character) ?? "");
}
