import type { Column } from "./plan";

/**
 * What a field is called in Meilisearch. Beside the document as it was given stand, for searching alone: its words without
 * marks, its words as mark keys, its neighbours joined (without marks and as keys), the values it is filtered by, and texts it
 * is sorted by.
 */
export const wordsAttribute = (path: string) => `words.${path}`;
export const keysAttribute = (path: string) => `keys.${path}`;
export const pairsAttribute = (path: string) => `pairs.${path}`;
export const pairKeysAttribute = (path: string) => `pairKeys.${path}`;
export const valueAttribute = (path: string) => `values.${path}`;

/** Filter values of texts are encoded, which is no order; texts are sorted by a copy. */
export function orderAttribute({ path, kind }: Column): string {
  return kind === "text" ? `order.${path}` : valueAttribute(path);
}

/** The values of a field in a filter: whatever it is called, between quotes it is a name. */
export function quotedName(path: string): string {
  return `"${valueAttribute(path).replaceAll('"', '\\"')}"`;
}
