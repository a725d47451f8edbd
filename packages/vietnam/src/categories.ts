import data from "./categories.data.json";

/** A sub-group of an OCOP group; `id` is unique within its group. */
export type SubCategory = { readonly id: string; readonly vi: string; readonly en: string };

/** One of the six OCOP groups (Decision 148/QĐ-TTg, 2023). `handle` is for addresses. */
export type Category = {
  readonly id: string;
  readonly handle: string;
  readonly vi: string;
  readonly en: string;
  readonly subs: readonly SubCategory[];
};

const CATEGORIES: readonly Category[] = data.categories;

/** The six groups in the order of the decision. */
export function categories(): readonly Category[] {
  return CATEGORIES;
}

/** The group of an id such as "thuc_pham" or a handle such as "thuc-pham", or null. */
export function findCategory(idOrHandle: string): Category | null {
  return CATEGORIES.find((category) => category.id === idOrHandle || category.handle === idOrHandle) ?? null;
}
