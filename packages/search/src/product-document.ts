import { findPeopleByName } from "@cho-phien/vietnam/peoples";
import { findCategory } from "@cho-phien/vietnam/categories";
import { namesOfPeople, namesOfProvince, namesOfCooperative } from "./names";
import { regionalNames, type Namesakes } from "./regional-names";

/** What is known of a product when it is put into an index. Prices in đồng, the cheapest and the dearest variant. */
export type ProductFacts = {
  readonly id: string;
  readonly handle: string;
  readonly title: { readonly vi: string; readonly en: string };
  readonly description: { readonly vi: string; readonly en: string };
  readonly cooperative: {
    readonly id: string;
    readonly name: string;
    readonly provinceCode: string;
    readonly peoples: readonly string[];
  };
  readonly category: { readonly id: string; readonly subId: string };
  readonly skus: readonly string[];
  readonly price: { readonly from: number; readonly to: number };
  /** 0 without a valid certificate. */
  readonly ocopStars: number;
  readonly isInStock: boolean;
  readonly soldIn30Days: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
};

/** A product as an index holds it: one document, its variants folded in. */
export type ProductDocument = {
  readonly id: string;
  readonly handle: string;
  readonly title_vi: string;
  readonly title_en: string;
  /** What the product is called elsewhere; for finding, never for showing. */
  readonly aliases: readonly string[];
  readonly coop_id: string;
  readonly coop_name: string;
  /** With what its kind is called in full: "hợp tác xã" finds an HTX. */
  readonly coop_names: readonly string[];
  readonly category: string;
  readonly category_path: readonly string[];
  readonly category_names: readonly string[];
  readonly ethnic: readonly string[];
  readonly ethnic_names: readonly string[];
  readonly province: string;
  /** Present, former and colloquial names: "Hà Giang" finds what now comes from Tuyên Quang. */
  readonly province_names: readonly string[];
  readonly sku: readonly string[];
  readonly description_vi: string;
  readonly description_en: string;
  readonly price: number;
  readonly price_max: number;
  readonly ocop_stars: number;
  readonly in_stock: boolean;
  readonly sold_30d: number;
  readonly created_at: number;
};

/**
 * A product's document. The same facts always give the same document, whatever engine holds it. `added` are names the
 * market itself has found beside the regional ones.
 */
export function productDocument(facts: ProductFacts, added: readonly Namesakes[] = []): ProductDocument {
  const { cooperative, category, price } = facts;
  const groups = cooperative.peoples.flatMap((name) => findPeopleByName(name) ?? []);
  const group = findCategory(category.id);
  const sub = group?.subs.find(({ id }) => id === category.subId);
  return {
    id: facts.id,
    handle: facts.handle,
    title_vi: facts.title.vi,
    title_en: facts.title.en,
    aliases: regionalNames(facts.title.vi, added),
    coop_id: cooperative.id,
    coop_name: cooperative.name,
    coop_names: namesOfCooperative(cooperative.name),
    category: category.id,
    category_path: [category.id, `${category.id}/${category.subId}`],
    category_names: [group?.vi, group?.en, sub?.vi, sub?.en].flatMap((name) => name ?? []),
    ethnic: groups.map(({ name }) => name),
    ethnic_names: groups.flatMap(({ code }) => namesOfPeople(code)),
    province: cooperative.provinceCode,
    province_names: namesOfProvince(cooperative.provinceCode),
    sku: facts.skus,
    description_vi: facts.description.vi,
    description_en: facts.description.en,
    price: price.from,
    price_max: price.to,
    ocop_stars: facts.ocopStars,
    in_stock: facts.isInStock,
    sold_30d: facts.soldIn30Days,
    created_at: facts.createdAt,
  };
}
