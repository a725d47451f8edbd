import data from "./org-units.data.json";
import { matchByName } from "./match";

export type CommuneType = "phuong" | "xa" | "dac_khu";

/** One of the 3,321 commune-level units. `code` is five digits, `name` has no type, `fullName` has. */
export type Commune = {
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
  readonly type: CommuneType;
  readonly provinceCode: string;
  /** yyyy-mm-dd: since when it has this name and type. */
  readonly validFrom: string;
  /** What it was called from 1 July 2025 until `validFrom`, if that differs. */
  readonly formerFullName: string | null;
};

const REFORM = "2025-07-01";
const TYPES: readonly (readonly [prefix: string, type: CommuneType])[] = [
  ["Phường ", "phuong"],
  ["Xã ", "xa"],
  ["Đặc khu ", "dac_khu"],
];

/** Reads one line of org-units.data.json: "code|full name" or "code|full name|valid from|former full name". */
function readLine(line: string, provinceCode: string): Commune {
  const [code, fullName, validFrom = REFORM, formerFullName = null] = line.split("|");
  const typed = TYPES.find(([prefix]) => fullName?.startsWith(prefix));
  if (!code || !fullName || !typed) throw new Error(`org-units.data.json: not a commune: ${line}`);
  const [prefix, type] = typed;
  return { code, name: fullName.slice(prefix.length), fullName, type, provinceCode, validFrom, formerFullName };
}

const alphabet = new Intl.Collator("vi");

const BY_PROVINCE: ReadonlyMap<string, readonly Commune[]> = new Map(
  data.byProvince.map(({ provinceCode, communes }) => [
    provinceCode,
    communes.map((line) => readLine(line, provinceCode)).sort((a, b) => alphabet.compare(a.name, b.name)),
  ]),
);

const BY_CODE: ReadonlyMap<string, Commune> = new Map(
  [...BY_PROVINCE.values()].flat().map((commune) => [commune.code, commune]),
);

/** All communes, province by province, each province in Vietnamese alphabetical order. */
export function communes(): readonly Commune[] {
  return [...BY_CODE.values()];
}

/** The commune of a five-digit code, or null. */
export function findCommune(code: string): Commune | null {
  return BY_CODE.get(code) ?? null;
}

/** The communes of a province in Vietnamese alphabetical order; empty for an unknown code. */
export function communesOf(provinceCode: string): readonly Commune[] {
  return BY_PROVINCE.get(provinceCode) ?? [];
}

/** "xã", "phường", "p.", "đặc khu" in front only narrow what is already a short list. */
function withoutSpokenType(query: string): string {
  return query.trim().replace(/^(xã|xa|phường|phuong|đặc khu|dac khu|[xp]\.)\s+/iu, "");
}

/** Communes of one province by name, marks and type optional; empty query: all of them. */
export function searchCommunes(provinceCode: string, query: string): readonly Commune[] {
  return matchByName(communesOf(provinceCode), (commune) => [commune.name, commune.fullName], withoutSpokenType(query));
}
