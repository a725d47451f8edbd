import type { AisleDetail, AisleKind } from "@cho-phien/contract";
import { categories, peoples } from "@cho-phien/vietnam";
import { slugify } from "@cho-phien/vietnam/fold";
import { findProvinceBySlug } from "@cho-phien/vietnam/provinces";
import { categoryHandle } from "../../workflows/open-market/category-handle";

export const AISLE_KINDS = ["province", "people", "craft", "category"] as const satisfies readonly AisleKind[];

export type AisleName = Pick<AisleDetail, "slug" | "name" | "nameEn" | "parent">;

type Finder = (slug: string) => (AisleName & { readonly key: string }) | null;

/** What a fixed aisle's address means: its names, and `key`, by which goods and cooperatives know it. Crafts are not fixed. */
export const FIXED_AISLES: Readonly<Record<Exclude<AisleKind, "craft">, Finder>> = {
  province: (slug) => {
    const it = findProvinceBySlug(slug);
    return it && { key: it.code, slug, name: it.name, nameEn: it.name, parent: null };
  },
  people: (slug) => {
    const it = peoples().find(({ name }) => slugify(name) === slug);
    return it ? { key: it.name, slug, name: it.name, nameEn: it.name, parent: null } : null;
  },
  category: (slug) => allCategories().find((it) => it.slug === slug) ?? null,
};

/** Groups with their sub-groups behind them, in the order of the decision. */
export function allCategories(): readonly (AisleName & { readonly key: string })[] {
  return categories().flatMap((group) => {
    const parent = { slug: group.handle, name: group.vi, nameEn: group.en };
    return [
      { ...parent, key: group.handle, parent: null },
      ...group.subs.map((sub) => {
        const slug = categoryHandle(group.handle, sub.id);
        return { key: slug, slug, name: sub.vi, nameEn: sub.en, parent };
      }),
    ];
  });
}

/** A craft as a cooperative wrote it. */
export type Craft = { readonly vi: string; readonly en?: string | null | undefined };

/** Cooperatives write their crafts themselves: those that give one address are one craft, called as it is written most. */
export function craftsBySlug(
  written: readonly Craft[],
): ReadonlyMap<string, { readonly spellings: readonly string[]; readonly name: string; readonly nameEn: string }> {
  const bySlug = Map.groupBy(
    written.filter(({ vi }) => slugify(vi) !== ""),
    ({ vi }) => slugify(vi),
  );
  return new Map(
    [...bySlug].map(([slug, same]) => {
      const name = mostOften(same.map(({ vi }) => vi.normalize("NFC").trim())) ?? slug;
      const nameEn = mostOften(same.flatMap(({ en }) => en?.trim() || [])) ?? name;
      return [slug, { spellings: [...new Set(same.map(({ vi }) => vi))], name, nameEn }];
    }),
  );
}

function mostOften(texts: readonly string[]): string | undefined {
  const times = Map.groupBy(texts, (text) => text);
  return [...times].sort(([one, a], [other, b]) => b.length - a.length || one.localeCompare(other, "vi"))[0]?.[0];
}
