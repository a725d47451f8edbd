/** One thing the search field offers; ready to be shown, in the reader's language. */
export type Suggested = {
  readonly href: string;
  readonly name: string;
  /** A price, a province or a number of goods. */
  readonly detail: string | null;
  /** Address of a small photo. */
  readonly photo: string | null;
};

export const kinds = ["goods", "categories", "cooperatives"] as const;
export type Kind = (typeof kinds)[number];

/** What /api/search/suggestions answers. */
export type SuggestedGroups = Readonly<Record<Kind, readonly Suggested[]>>;

export const noGroups: SuggestedGroups = { goods: [], categories: [], cooperatives: [] };

/** Reads an answer of our own handler; whatever is not one of its lists is none. */
export function groupsFrom(body: unknown): SuggestedGroups {
  if (typeof body !== "object" || body === null) return noGroups;
  const listOf = (kind: Kind) => {
    const list: unknown = kind in body ? Reflect.get(body, kind) : [];
    return Array.isArray(list) ? list.filter(isSuggested) : [];
  };
  return { goods: listOf("goods"), categories: listOf("categories"), cooperatives: listOf("cooperatives") };
}

function isSuggested(value: unknown): value is Suggested {
  return (
    typeof value === "object" &&
    value !== null &&
    "href" in value &&
    "name" in value &&
    typeof value.href === "string" &&
    typeof value.name === "string"
  );
}

/** The option after `active` when walking by `step`; -1 is the field itself, between the last and the first. */
export function walk(active: number, step: 1 | -1, count: number): number {
  const places = count + 1;
  return ((active + 1 + step + places) % places) - 1;
}
