import { peoples } from "@cho-phien/vietnam/peoples";
import { findProvince } from "@cho-phien/vietnam/provinces";
import { foldWords } from "@cho-phien/vietnam/fold";

/** Aliases that begin with another group's name would find that group's goods too: "Tày Đăm" are Thái. */
const NAMES_OF_PEOPLE: ReadonlyMap<string, readonly string[]> = new Map(
  peoples().map((people) => {
    const others = peoples().flatMap(({ code, name }) => (code === people.code ? [] : [`${foldWords(name)} `]));
    const isOwn = (alias: string) => !others.some((other) => `${foldWords(alias)} `.startsWith(other));
    return [people.code, [people.name, ...people.searchAliases.filter(isOwn)]];
  }),
);

const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^HTX\b/i, "Hợp tác xã"],
  [/^THT\b/i, "Tổ hợp tác"],
  [/^Liên hiệp HTX\b/i, "Liên hiệp hợp tác xã"],
];

/** Every name a people is looked for under, its own first. */
export function namesOfPeople(code: string): readonly string[] {
  return NAMES_OF_PEOPLE.get(code) ?? [];
}

/** A cooperative's name, and with what its kind is called in full. */
export function namesOfCooperative(name: string): readonly string[] {
  return [name, ...KINDS.flatMap(([short, full]) => (short.test(name) ? [name.replace(short, full)] : []))];
}

/** Names people type that no list holds. */
const SPOKEN: Readonly<Record<string, readonly string[]>> = {
  "01": ["HN"],
  "46": ["Thừa Thiên Huế"],
  "66": ["Đăk Lăk", "Đắc Lắc", "Daklak"],
  "79": ["Sài Gòn", "HCM", "TPHCM"],
};

/** Present, former and colloquial names; none for an unknown code. */
export function namesOfProvince(code: string): readonly string[] {
  const province = findProvince(code);
  if (!province) return [];
  return [province.name, ...province.formerNames, ...(SPOKEN[code] ?? [])];
}
