import type { Door } from "../../../src/api/doors/policy";
import type { StockDoor } from "../../../src/api/doors/stock-policy";
import type { Answer } from "./calls";
import type { Things } from "./things";

export type AnyDoor = Door | StockDoor;

/** Whoever sends the shop's key. */
const WITH_KEY = ["visitor", "shopper"];

/** Who each door lets in. Whoever is not named is sent away before anything is read. */
const LETS_IN: Readonly<Record<AnyDoor, readonly string[] | "all">> = {
  shop: WITH_KEY,
  shopper: ["shopper"],
  cooperative: ["manager", "sales", "accountant of another"],
  union: ["officer without grant", "officer of a sibling unit", "officer whose grant ended"],
  operator: ["operator"],
  webhook: "all",
  watcher: "all",
  anyone: "all",
  closed: [],
};

export function letsIn(door: AnyDoor, who: string): boolean {
  const named = LETS_IN[door];
  return named === "all" || named.includes(who);
}

/** How whoever is not let in is sent away: the shop asks for its key first, every other door for a token. */
export function sentAway(route: string, door: AnyDoor, who: string): number {
  if (route.includes(" /store/") && !WITH_KEY.includes(who)) return 400;
  // Under /admin Medusa's guard stands before everything, also before what is closed.
  if (route.includes(" /admin/")) return who === "operator" ? 404 : 401;
  return door === "closed" ? 404 : 401;
}

export type Tried = { readonly route: string; readonly who: string; readonly place: string };

/** A stranger is sent away as the door's row says; whoever belongs here is answered, and never by a fault of ours. */
export function judgeDoor(tried: Tried, door: AnyDoor, { status, body }: Answer): string | null {
  if (!letsIn(door, tried.who)) {
    const expected = sentAway(tried.route, door, tried.who);
    return status === expected ? null : fault(tried, `${status} where ${expected} was due: ${body.slice(0, 200)}`);
  }
  return status === 401 || status >= 500 ? fault(tried, `${status}: ${body.slice(0, 200)}`) : null;
}

/** What was answered, with the ids that were sent by their names: to hear one's own word again tells nothing. */
export function withNames({ status, body }: Answer, sent: Things): Answer {
  const byLength = Object.entries(sent).sort(([, one], [, other]) => other.length - one.length);
  return { status, body: byLength.reduce((text, [name, id]) => text.replaceAll(`"${id}"`, `"<${name}>"`), body) };
}

/** Another's id is answered as one that never was, byte for byte, and gets nothing done. */
export function judgeIds(tried: Tried, theirs: Answer, madeUp: Answer): string | null {
  const isSame = theirs.status === madeUp.status && theirs.body === madeUp.body;
  if (!isSame) return fault(tried, `another's ${told(theirs)} and a made-up one ${told(madeUp)}`);
  return theirs.status < 400 || theirs.status >= 500 ? fault(tried, `is answered ${told(theirs)}`) : null;
}

/** What is asked beside the address may narrow an answer or be refused; another's id in it changes nothing. */
export function judgeSame(tried: Tried, theirs: Answer, madeUp: Answer): string | null {
  const isSame = theirs.status === madeUp.status && theirs.body === madeUp.body;
  if (!isSame) return fault(tried, `another's ${told(theirs)} and a made-up one ${told(madeUp)}`);
  return theirs.status >= 500 ? fault(tried, `is answered ${told(theirs)}`) : null;
}

const told = ({ status, body }: Answer): string => `${status} ${body.slice(0, 160)}`;

const fault = ({ route, who, place }: Tried, what: string): string => `${route} (${who}, ${place}): ${what}`;
