import { findPeopleByName } from "@cho-phien/vietnam/peoples";
import { namesOfPeople, namesOfProvince, namesOfCooperative } from "./names";

/** What is known of a cooperative when it is put into an index. */
export type CooperativeFacts = {
  readonly id: string;
  readonly handle: string;
  readonly kind: string;
  readonly name: string;
  readonly provinceCode: string;
  /** As it is written in an address; empty when it isn't known. */
  readonly communeName: string;
  readonly peoples: readonly string[];
  readonly crafts: readonly { readonly vi: string; readonly en: string }[];
  readonly sentence: { readonly vi: string; readonly en: string };
  /** Products on sale. */
  readonly goodsCount: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
};

export type CooperativeDocument = {
  readonly id: string;
  readonly handle: string;
  readonly kind: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly province: string;
  readonly place_names: readonly string[];
  readonly ethnic: readonly string[];
  readonly ethnic_names: readonly string[];
  readonly crafts_vi: readonly string[];
  readonly crafts_en: readonly string[];
  readonly sentence_vi: string;
  readonly sentence_en: string;
  readonly goods_count: number;
  readonly created_at: number;
};

/** A cooperative's document. The same facts always give the same document, whatever engine holds it. */
export function cooperativeDocument(facts: CooperativeFacts): CooperativeDocument {
  const groups = facts.peoples.flatMap((name) => findPeopleByName(name) ?? []);
  return {
    id: facts.id,
    handle: facts.handle,
    kind: facts.kind,
    name: facts.name,
    names: namesOfCooperative(facts.name),
    province: facts.provinceCode,
    place_names: [...(facts.communeName ? [facts.communeName] : []), ...namesOfProvince(facts.provinceCode)],
    ethnic: groups.map(({ name }) => name),
    ethnic_names: groups.flatMap(({ code }) => namesOfPeople(code)),
    crafts_vi: facts.crafts.map(({ vi }) => vi),
    crafts_en: facts.crafts.map(({ en }) => en),
    sentence_vi: facts.sentence.vi,
    sentence_en: facts.sentence.en,
    goods_count: facts.goodsCount,
    created_at: facts.createdAt,
  };
}
