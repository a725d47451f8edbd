import type { AislesView, AisleView } from "@cho-phien/contract";
import { findProvince } from "@cho-phien/vietnam/org-units";
import { slugify } from "@cho-phien/vietnam/fold";
import { allCategories, craftsBySlug, type Craft } from "./find-aisle";

/** One approved cooperative and how many goods it shows, all and by category handle. */
export type Stall = {
  readonly provinceCode: string;
  readonly peoples: readonly string[];
  readonly crafts: readonly Craft[];
  readonly goods: number;
  readonly byCategory: Readonly<Record<string, number>>;
};

/** What stands in each aisle. A cooperative of two peoples or three crafts stands in as many aisles, with all its goods. */
export function countAisles(stalls: readonly Stall[]): AislesView {
  return {
    province: byKey(
      stalls,
      (it) => [it.provinceCode],
      (code) => {
        const province = findProvince(code);
        return province && { slug: province.slug, name: province.name, nameEn: province.name };
      },
    ),
    people: byKey(
      stalls,
      (it) => it.peoples,
      (name) => ({ slug: slugify(name), name, nameEn: name }),
    ),
    craft: crafts(stalls),
    category: groups(stalls),
  };
}

type Names = Pick<AisleView, "slug" | "name" | "nameEn">;

/** Most goods first, then by name. A key nobody can name is left out. */
function byKey(
  stalls: readonly Stall[],
  keysOf: (stall: Stall) => readonly string[],
  namesOf: (key: string) => Names | null,
): readonly AisleView[] {
  const found = new Map<string, { goodsCount: number; cooperativesCount: number }>();
  for (const stall of stalls) {
    for (const key of new Set(keysOf(stall))) {
      const before = found.get(key) ?? { goodsCount: 0, cooperativesCount: 0 };
      found.set(key, {
        goodsCount: before.goodsCount + stall.goods,
        cooperativesCount: before.cooperativesCount + 1,
      });
    }
  }
  return [...found]
    .flatMap(([key, counts]) => {
      const names = namesOf(key);
      return names ? [{ ...names, parentSlug: null, ...counts }] : [];
    })
    .sort((one, other) => other.goodsCount - one.goodsCount || one.name.localeCompare(other.name, "vi"));
}

function crafts(stalls: readonly Stall[]): readonly AisleView[] {
  const known = craftsBySlug(stalls.flatMap((it) => it.crafts));
  return byKey(
    stalls,
    (it) => it.crafts.map(({ vi }) => slugify(vi)),
    (slug) => {
      const craft = known.get(slug);
      return craft ? { slug, name: craft.name, nameEn: craft.nameEn } : null;
    },
  );
}

function groups(stalls: readonly Stall[]): readonly AisleView[] {
  // Community tourism is its group's only sub-group, under the same name: said once.
  const told = allCategories().filter(({ name, parent }) => name !== parent?.name);
  return told.flatMap(({ slug, name, nameEn, parent }) => {
    const counts = stalls.map((it) => it.byCategory[slug] ?? 0).filter((count) => count > 0);
    const goodsCount = counts.reduce((sum, count) => sum + count, 0);
    const view = { slug, name, nameEn, parentSlug: parent?.slug ?? null };
    return goodsCount > 0 ? [{ ...view, goodsCount, cooperativesCount: counts.length }] : [];
  });
}
