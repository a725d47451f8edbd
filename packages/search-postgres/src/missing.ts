/** How many terms may be missing from a document: none, one, or all but one. */
export type Missing = "none" | "one" | "all but one";

/** A tsquery that asks for all of `terms`, themselves tsqueries, or for all but some. */
export function matching(terms: readonly string[], missing: Missing): string {
  // A word typed over and over asks for no more than once.
  const each = [...new Set(terms)];
  if (missing === "all but one") return each.join(" | ");
  return (missing === "one" ? allButOne(each) : null) ?? each.join(" & ");
}

/**
 * What has all terms but one at most: all of one half and all but one of the other. Writing out which one is missing would
 * take the square of their number, and the index weighs every operand for every document. Null lets everything through.
 */
function allButOne(terms: readonly string[]): string | null {
  if (terms.length < 2) return null;
  const halves = [terms.slice(0, terms.length / 2), terms.slice(terms.length / 2)] as const;
  const whole = halves.map((half) => half.join(" & "));
  const ways = halves.map((half, at) => [whole[1 - at], allButOne(half)].filter((part) => part !== null).join(" & "));
  return `(${ways.map((way) => `(${way})`).join(" | ")})`;
}
