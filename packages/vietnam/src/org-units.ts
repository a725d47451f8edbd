/** Entry of its own (`@cho-phien/vietnam/org-units`): it carries all communes and is for servers. */
import { communes, findCommune, type Commune } from "./communes";
import { findProvince, provinces, type Province } from "./provinces";

export type OrgLevel = "nation" | "province" | "commune";

/** Anything a Women's Union grant can name. Nation "VN", provinces two digits, communes five. */
export type OrgUnit = {
  readonly code: string;
  readonly level: OrgLevel;
  readonly name: string;
  readonly fullName: string;
  readonly parentCode: string | null;
  readonly validFrom: string;
  /** Null while the unit exists. */
  readonly validUntil: string | null;
};

/** Since the reunified state of 2 July 1976. */
export const NATION: OrgUnit = {
  code: "VN",
  level: "nation",
  name: "Việt Nam",
  fullName: "Việt Nam",
  parentCode: null,
  validFrom: "1976-07-02",
  validUntil: null,
};

function provinceUnit({ code, name, fullName, validFrom }: Province): OrgUnit {
  return { code, level: "province", name, fullName, parentCode: NATION.code, validFrom, validUntil: null };
}

function communeUnit({ code, name, fullName, provinceCode, validFrom }: Commune): OrgUnit {
  return { code, level: "commune", name, fullName, parentCode: provinceCode, validFrom, validUntil: null };
}

/** The unit of a code, whatever its level, or null. */
export function findOrgUnit(code: string): OrgUnit | null {
  if (code === NATION.code) return NATION;
  const province = findProvince(code);
  if (province) return provinceUnit(province);
  const commune = findCommune(code);
  return commune ? communeUnit(commune) : null;
}

/** All units, parents before children: 1 + 34 + 3,321. */
export function orgUnits(): readonly OrgUnit[] {
  return [NATION, ...provinces().map(provinceUnit), ...communes().map(communeUnit)];
}

export { communes, communesOf, findCommune, searchCommunes, type Commune, type CommuneType } from "./communes";
export { findProvince, findProvinceBySlug, provinces, searchProvinces, type Province } from "./provinces";
