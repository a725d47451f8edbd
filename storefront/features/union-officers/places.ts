import type { CommuneOption, OfficerList, ProvinceOption } from "@cho-phien/contract";
import { communesOf, findCommune, provinces } from "@cho-phien/vietnam/org-units";

/** Provinces at or below which she gives grants, and whether a whole province is hers to give. */
export type GivingPlaces = {
  readonly provinces: readonly ProvinceOption[];
  readonly mayGiveProvince: boolean;
  readonly communesIn: (provinceCode: string) => readonly CommuneOption[];
};

/** Strictly below her own units: the nation gives provinces and communes, a province its communes. */
export function givingPlaces(mayGive: OfficerList["mayGive"]): GivingPlaces {
  const isNation = mayGive.some(({ unit }) => unit.level === "nation");
  const own = new Set(mayGive.map(({ unit }) => findCommune(unit.code)?.provinceCode ?? unit.code));
  return {
    provinces: provinces()
      .filter((it) => isNation || own.has(it.code))
      .map(({ code, name, fullName, formerNames }) => ({ code, name, fullName, formerNames })),
    mayGiveProvince: isNation,
    communesIn: (code) => communesOf(code).map((it) => ({ code: it.code, fullName: it.fullName })),
  };
}
