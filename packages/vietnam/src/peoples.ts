import { foldWords } from "./fold";
import data from "./peoples.data.json";

/** One of the 54 groups of Decision 121-TCTK/PPCĐ (1979). Store the code with its system: the 2008 list numbers differently. */
export type People = {
  readonly code: string;
  readonly name: string;
  readonly isMinority: boolean;
  /** For search only, never for display. */
  readonly searchAliases: readonly string[];
};

/** The list the codes belong to; kept beside every stored code. */
export const PEOPLE_CODE_SYSTEM = "TCTK-1979";

const PEOPLES: readonly People[] = data.peoples;
const BY_CODE = new Map(PEOPLES.map((people) => [people.code, people]));

/** The 54 groups in the order of their codes. */
export function peoples(): readonly People[] {
  return PEOPLES;
}

/** The group of a two-digit code, or null. */
export function findPeople(code: string): People | null {
  return BY_CODE.get(code) ?? null;
}

/** The group a written name means, by name first, then by alias; marks, case and hyphens optional. Null if none. */
export function findPeopleByName(name: string): People | null {
  const wanted = foldWords(name);
  const exact = PEOPLES.find((people) => people.name === name.normalize("NFC").trim());
  const byName = exact ?? PEOPLES.find((people) => foldWords(people.name) === wanted);
  return byName ?? PEOPLES.find((people) => people.searchAliases.some((alias) => foldWords(alias) === wanted)) ?? null;
}
