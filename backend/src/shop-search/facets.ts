import type { FacetValue, GoodsFacets } from "@cho-phien/contract";
import { categories } from "@cho-phien/vietnam";
import { findProvince } from "@cho-phien/vietnam/org-units";
import type { SearchTypes } from "@medusajs/framework/types";
import type { GoodsAsked } from "../catalogue/goods-asked";
import type { CooperativeName } from "../catalogue/read-cooperatives";
import { categoryHandle } from "../workflows/open-market/category-handle";
import { FIELDS, LEAST_STARS } from "./index-query";

type Facets = NonNullable<SearchTypes.SearchResult["facets"]>;
type Counts = ReadonlyMap<string, number>;

/** An index's facets as the shop's filters; what is chosen stays among them, at 0 if need be. */
export function goodsFacets(facets: Facets, asked: GoodsAsked, cooperatives: readonly CooperativeName[]): GoodsFacets {
  return {
    category: categoryTree(countsOf(facets, FIELDS.category), asked.category?.handle ?? null),
    province: byCount(named(countsOf(facets, FIELDS.province), asked.provinceCode), (code) => {
      const province = findProvince(code);
      return province && { name: province.name, nameEn: province.nameEn };
    }),
    people: byCount(named(countsOf(facets, FIELDS.people), asked.people), (name) => ({ name, nameEn: name })),
    stars: LEAST_STARS.map((value) => ({ value, count: atLeast(facets, Number(value)) })),
    cooperative: cooperativeValues(countsOf(facets, FIELDS.cooperative), asked.cooperative, cooperatives),
    inStock: countsOf(facets, FIELDS.inStock).get("true") ?? 0,
    price: priceRange(facets[FIELDS.price]),
  };
}

/** How many goods stand under each value of a field. */
export function countsOf(facets: Facets | undefined, field: string): Counts {
  const found = facets?.[field];
  return new Map(found?.type === "value" ? found.values.map(({ value, count }) => [String(value), count]) : []);
}

/** The categories that hold any of `counts`, in the order of the decision; sub-groups under their group. */
export function categoryTree(counts: Counts, chosen: string | null): GoodsFacets["category"] {
  const kept = ({ value, count }: FacetValue) => count > 0 || value === chosen;
  return categories().flatMap((group) => {
    const subs = group.subs
      .map((sub) => ({
        value: categoryHandle(group.handle, sub.id),
        name: sub.vi,
        nameEn: sub.en,
        count: counts.get(`${group.id}/${sub.id}`) ?? 0,
      }))
      .filter(kept);
    const whole = { value: group.handle, name: group.vi, nameEn: group.en, count: counts.get(group.id) ?? 0 };
    return kept(whole) || subs.length > 0 ? [{ ...whole, subs }] : [];
  });
}

function named(counts: Counts, chosen: string | null): Counts {
  return chosen === null || counts.has(chosen) ? counts : new Map([...counts, [chosen, 0]]);
}

type Names = { readonly name: string; readonly nameEn: string };

/** Most goods first, then by name. A value nobody can name is left out. */
function byCount(counts: Counts, nameOf: (value: string) => Names | null): readonly FacetValue[] {
  return [...counts]
    .flatMap(([value, count]) => {
      const names = nameOf(value);
      return names ? [{ value, count, ...names }] : [];
    })
    .sort((one, other) => other.count - one.count || one.name.localeCompare(other.name, "vi"));
}

function cooperativeValues(counts: Counts, chosen: string | null, cooperatives: readonly CooperativeName[]) {
  const known = new Map(cooperatives.map((it) => [it.handle, it.name]));
  const byHandle = new Map(cooperatives.map((it) => [it.handle, counts.get(it.id) ?? 0]));
  const shown = new Map([...byHandle].filter(([handle, count]) => count > 0 || handle === chosen));
  return byCount(shown, (handle) => {
    const name = known.get(handle);
    return name ? { name, nameEn: name } : null;
  });
}

function atLeast(facets: Facets, least: number): number {
  const found = facets[FIELDS.stars];
  if (found?.type === "range") return found.ranges.find(({ key }) => key === String(least))?.count ?? 0;
  // An engine that counts only values: those from `least` on.
  return [...countsOf(facets, FIELDS.stars)].reduce(
    (sum, [stars, count]) => (Number(stars) >= least ? sum + count : sum),
    0,
  );
}

function priceRange(facet: Facets[string] | undefined): GoodsFacets["price"] {
  if (facet?.type !== "stats" || facet.count === 0) return null;
  return { minDong: String(Math.floor(facet.min)), maxDong: String(Math.ceil(facet.max)) };
}
