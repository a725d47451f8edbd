/** World key → database id. */
export type IdByKey = ReadonlyMap<string, string>;

/** The id a key was stored under. Throws on a key the world does not have: the data file contradicts itself. */
export function idOf(ids: IdByKey, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The demo world names ${key}, which it does not contain.`);
  return id;
}
