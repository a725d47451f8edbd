import type { CommuneOption, ProvinceOption, UnionMe } from "@cho-phien/contract";
import { communesOf, findCommune, provinces } from "@cho-phien/vietnam/org-units";

/** Where she may enter facts: those provinces, and in each either all communes or the ones she was granted. */
export type EntryPlaces = {
  readonly provinces: readonly ProvinceOption[];
  readonly communesIn: (provinceCode: string) => readonly CommuneOption[];
};

/** The places of an officer's grants to enter facts that hold on a day (yyyy-mm-dd). */
export function entryPlaces(grants: UnionMe["grants"], today: string): EntryPlaces {
  const units = grants
    .filter((it) => it.purpose === "enter" && (it.validUntil === null || it.validUntil >= today))
    .map((it) => it.unit);
  const isAll = units.some((it) => it.level === "nation");
  const whole = new Set(units.filter((it) => it.level === "province").map((it) => it.code));
  const single = new Set(units.filter((it) => it.level === "commune").map((it) => it.code));
  const partly = new Set([...single].flatMap((it) => findCommune(it)?.provinceCode ?? []));
  return {
    provinces: provinces()
      .filter((it) => isAll || whole.has(it.code) || partly.has(it.code))
      .map(({ code, name, fullName, formerNames }) => ({ code, name, fullName, formerNames })),
    communesIn: (provinceCode) =>
      communesOf(provinceCode)
        .filter((it) => isAll || whole.has(provinceCode) || single.has(it.code))
        .map(({ code, fullName }) => ({ code, fullName })),
  };
}
