import type { Locale } from "@/lib/i18n/locales";
import { localePath } from "@/lib/paths";
import { doors, type DoorName, type SignInProblem } from "./doors";

export type WayBack = {
  readonly locale: Locale;
  /** The page to return to, with its locale. */
  readonly returnTo?: string;
  readonly problem?: SignInProblem;
};

/** The sign-in page of a door, remembering where the person wanted to go and why she is there. */
export function loginPath(door: DoorName, { locale, returnTo, problem }: WayBack): string {
  const search = new URLSearchParams();
  if (problem) search.set("problem", problem);
  if (returnTo) search.set("return", returnTo);
  const text = search.toString();
  return localePath(locale, doors[door].login) + (text ? `?${text}` : "");
}
