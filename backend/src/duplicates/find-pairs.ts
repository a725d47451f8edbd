import { foldWords } from "@cho-phien/vietnam";

/** A record as it is compared. */
export type Comparable = {
  readonly id: string;
  readonly fullName: string;
  /** E.164, hers alone; null when it is somebody else's or there is none. */
  readonly ownPhone: string | null;
  /** Only while her consent to it stands. */
  readonly birthYear: string | null;
  readonly communeCode: string;
};

export type FoundPair = { readonly ids: readonly [string, string]; readonly why: readonly ("phone" | "name")[] };

/**
 * Records that may be one woman: the same number of her own, or the same name (marks and case aside), year of birth and commune.
 * A year nobody told tells nothing. Surest first; `apart` are pairs an officer looked at already.
 */
export function findPairs(people: readonly Comparable[], apart: ReadonlySet<string>): readonly FoundPair[] {
  const found = new Map<string, FoundPair>();
  const note = (why: "phone" | "name", keyOf: (it: Comparable) => string | null): void => {
    const groups = Map.groupBy(people, keyOf);
    for (const [key, group] of groups) {
      if (key === null) continue;
      for (const [one, other] of pairsOf(group.map((it) => it.id))) {
        const name = pairKey(one, other);
        if (apart.has(name)) continue;
        found.set(name, { ids: [one, other], why: [...(found.get(name)?.why ?? []), why] });
      }
    }
  };
  note("phone", (it) => it.ownPhone);
  note("name", (it) => it.birthYear && `${foldWords(it.fullName)}|${it.birthYear}|${it.communeCode}`);
  return [...found.values()].sort(
    (one, other) => other.why.length - one.why.length || (one.ids.join() < other.ids.join() ? -1 : 1),
  );
}

/** The same for both orders. */
export function pairKey(one: string, other: string): string {
  return one < other ? `${one}|${other}` : `${other}|${one}`;
}

function pairsOf(ids: readonly string[]): readonly (readonly [string, string])[] {
  const sorted = [...new Set(ids)].sort();
  return sorted.flatMap((one, place) => sorted.slice(place + 1).map((other) => [one, other] as const));
}
