import { foldWords } from "./fold";
import { matchByName } from "./match";
import data from "./provinces.data.json";

/** One of the 34 provincial units since 1 July 2025. `code` is two digits, `validFrom` yyyy-mm-dd. */
export type Province = {
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
  readonly nameEn: string;
  readonly slug: string;
  readonly validFrom: string;
  /** Names of the provinces merged into it, without "Tỉnh"; empty where nothing changed its name. */
  readonly formerNames: readonly string[];
};

/** Other names people type; not official. */
const COLLOQUIAL: Readonly<Record<string, readonly string[]>> = {
  "01": ["HN"],
  "46": ["Thừa Thiên - Huế"],
  "66": ["Đăk Lăk", "Daklak", "Đắc Lắc"],
  "79": ["Sài Gòn", "HCM", "TPHCM", "TP.HCM"],
};

function withoutType(name: string): string {
  return name.replace(/^(Tỉnh|Thành phố)\s+/u, "");
}

function formerNamesOf(name: string, formerNames: readonly string[]): readonly string[] {
  return formerNames.map(withoutType).filter((former) => foldWords(former) !== foldWords(name));
}

const PROVINCES: readonly Province[] = data.provinces.map((row) => ({
  ...row,
  formerNames: formerNamesOf(row.name, row.formerNames),
}));

const BY_CODE = new Map(PROVINCES.map((province) => [province.code, province]));

/** The 34 provinces in the order of their codes (north to south). */
export function provinces(): readonly Province[] {
  return PROVINCES;
}

/** The province of a two-digit code, or null. */
export function findProvince(code: string): Province | null {
  return BY_CODE.get(code) ?? null;
}

/** The province of an address slug such as "tuyen-quang", or null. */
export function findProvinceBySlug(slug: string): Province | null {
  return PROVINCES.find((province) => province.slug === slug) ?? null;
}

/** "tỉnh", "thành phố", "tp" in front say nothing about which province is meant. */
function withoutSpokenType(query: string): string {
  return query.trim().replace(/^(tỉnh|tinh|thành phố|thanh pho|tp\.?)\s+/iu, "");
}

/** Provinces by present, former or colloquial name, marks optional: "ha giang" finds Tuyên Quang. Empty query: all. */
export function searchProvinces(query: string): readonly Province[] {
  const namesOf = (province: Province) => [
    province.name,
    ...province.formerNames,
    ...(COLLOQUIAL[province.code] ?? []),
  ];
  return matchByName(PROVINCES, namesOf, withoutSpokenType(query));
}
