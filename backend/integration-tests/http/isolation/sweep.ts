import { stockDoor } from "../../../src/api/doors/stock-policy";
import { ROUTE_DOORS } from "../../../src/api/doors/policy";
import { EVERYBODY, type Headers } from "./actors";
import { type Answer, call, forEach, type Verb } from "./calls";
import { BODIES, queryOf, WIDENING } from "./hidden-ids";
import { withoutTheHour } from "./steady-answer";
import { type AnyDoor, judgeDoor, judgeIds, judgeSame, letsIn, sentAway, withNames } from "./judge";
import { PROBES, UNION_PROBES } from "./probes";
import { MADE_UP, type Things } from "./things";

/** The door of a route, ours or Medusa's own; undefined is a route without a row. */
export const doorOfRoute = (route: string): AnyDoor | undefined => ROUTE_DOORS[route] ?? stockDoor(route);

export type World = {
  readonly url: string;
  readonly actors: Readonly<Record<string, Headers>>;
  /** Whose things are whose: the first cooperative's, and the second's. */
  readonly first: Things;
  readonly second: Things;
};

type Naming = { readonly route: string; readonly probe: (typeof PROBES)[string] };

/** Addresses that answer with what happens from now on, for as long as the operator listens. */
const STREAMS = /^GET \/admin\/workflows-executions\/.*\/subscribe$/;

const VERBS: readonly Verb[] = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** What is tried on a running market, phase by phase; each answers its faults in words. */
export class Sweep {
  constructor(
    private readonly world: World,
    private readonly routes: readonly string[],
  ) {}

  readonly #began = Date.now();

  /** Addresses whose answer differs from one look to the next beyond the hour it was read. */
  readonly unsteady = new Set<string>();

  private readonly as = (who: string): Headers => {
    const headers = this.world.actors[who];
    if (!headers) throw new Error(`Nobody is called ${who}`);
    return headers;
  };

  private readonly ask = (who: string, route: string, path: string, body?: unknown): Promise<Answer> => {
    const [method = "GET"] = route.split(" ");
    return call(this.world.url, { method: method as Verb, path, headers: this.as(who), body });
  };

  /** Everybody at every address, with the first cooperative's ids and with made-up ones. */
  async doors(): Promise<readonly string[]> {
    const cells = this.routes.flatMap((route) =>
      EVERYBODY.flatMap((who) => idsOf(route, this.world.first).map((things) => ({ route, who, things }))),
    );
    const faults = await forEach(cells.filter(isHarmless), async ({ route, who, things }) => {
      const door = doorOfRoute(route);
      const place = things === MADE_UP ? "made-up ids" : "own ids";
      if (!door) return `${route} has no row`;
      const { path, body } = addressOf(route, things);
      return judgeDoor({ route, who, place }, door, await this.ask(who, route, path, body));
    });
    return faults.filter((it) => it !== null);
  }

  /** Verbs no route has: a stranger is sent away before that, and whoever belongs there finds nothing. */
  async verbs(): Promise<readonly string[]> {
    const paths = [...new Set(this.routes.map((it) => it.split(" ")[1] ?? ""))];
    const cells = paths.flatMap((path) => {
      const route = this.routes.find((it) => it.endsWith(` ${path}`)) ?? "";
      const door = doorOfRoute(route) ?? "closed";
      const insider = EVERYBODY.find((who) => letsIn(door, who)) ?? "visitor";
      return VERBS.filter((verb) => !this.answers(verb, addressOf(route, MADE_UP).path)).flatMap((verb) =>
        ["nobody", insider].map((who) => ({ route: `${verb} ${path}`, door, who })),
      );
    });
    const faults = await forEach(cells, async ({ route, door, who }) => {
      const { status, body } = await this.ask(who, route, addressOf(route, MADE_UP).path);
      // Under /admin a verb nobody wrote is behind Medusa's guard, also where another verb is for anyone.
      const guarded = route.includes(" /admin/") && who === "nobody" ? [401] : [];
      const due = letsIn(door, who) ? [404, 400, ...guarded] : [sentAway(route, door, who), 404];
      return due.includes(status) ? null : `${route} (${who}): ${status} ${body.slice(0, 160)}`;
    });
    return faults.filter((it) => it !== null);
  }

  /** Whether any route takes this address: "/admin/products/imports" is also a product's, called "imports". */
  private answers(verb: Verb, path: string): boolean {
    return this.routes.some((route) => {
      const [method, pattern = ""] = route.split(" ");
      return method === verb && new RegExp(`^${pattern.replaceAll(/:\w+/g, "[^/]+")}$`).test(path);
    });
  }

  /** Ids in the address: another's is a made-up one, to every role. */
  async ids(): Promise<readonly string[]> {
    const { first, second } = this.world;
    return this.pairs((naming) =>
      insiders(naming).map((who) => {
        const [own, another] = who === "accountant of another" ? [second, first] : [first, second];
        return {
          who,
          place: "path",
          theirs: addressOf(naming.route, another),
          madeUp: addressOf(naming.route, MADE_UP),
          own,
        };
      }),
    );
  }

  /** One id of the address hers, the next another's; and an address all hers with another's ids in the body. */
  async mixed(): Promise<readonly string[]> {
    const { first, second } = this.world;
    return this.pairs(({ route, probe }) => {
      if (!route.includes(" /coop/")) return [];
      const names = Object.values(probe.names);
      const parts =
        names.length < 2
          ? []
          : names.map((name) => [`only ${name}`, only(name, first, second), only(name, first, MADE_UP)] as const);
      const inPath = parts.map(([place, theirs, madeUp]) => ({
        ...{ who: "manager", place, theirs: addressOf(route, theirs), madeUp: addressOf(route, madeUp) },
      }));
      const { path } = addressOf(route, first);
      const [theirs, madeUp] = [probe.body?.(second), probe.body?.(MADE_UP)];
      if (JSON.stringify(theirs) === JSON.stringify(madeUp)) return inPath;
      return [
        ...inPath,
        { who: "manager", place: "body", theirs: { path, body: theirs }, madeUp: { path, body: madeUp } },
      ];
    });
  }

  /** Addresses that name nothing, and another's ids in what is sent. */
  async bodies(): Promise<readonly string[]> {
    const cells = Object.entries(BODIES).flatMap(([route, body]) =>
      ["manager", "sales", "officer of a sibling unit", "officer without grant", "officer whose grant ended"]
        .filter((who) => letsIn(doorOfRoute(route) ?? "closed", who))
        .map((who) => ({ route, body, who })),
    );
    const faults = await forEach(cells, async ({ route, body, who }) => {
      const [, path = ""] = route.split(" ");
      const theirs = await this.ask(who, route, path, body(this.world.second));
      const madeUp = await this.ask(who, route, path, body(MADE_UP));
      return judgeIds({ route, who, place: "body" }, withNames(theirs, this.world.second), withNames(madeUp, MADE_UP));
    });
    return faults.filter((it) => it !== null);
  }

  /** Another's ids under every name in the query of every list and page, and what would widen an answer of Medusa's. */
  async queries(): Promise<readonly string[]> {
    const cells = this.routes
      .filter((route) => route.startsWith("GET ") && ["cooperative", "union"].includes(doorOfRoute(route) ?? ""))
      .map((route) => ({ route, who: route.includes(" /coop/") ? "manager" : "officer of a sibling unit" }));
    const faults = await forEach(cells, async ({ route, who }) => {
      const { path } = addressOf(route, this.world.first);
      const ask = async (query: string): Promise<Answer> =>
        withoutTheHour(await this.ask(who, route, path + query), this.#began);
      if ((await ask("")).body !== (await ask("")).body) this.unsteady.add(route);
      const theirs = await ask(queryOf(this.world.second));
      const found = [judgeSame({ route, who, place: "query" }, theirs, await ask(queryOf(MADE_UP)))];
      for (const widening of WIDENING) {
        const wide = await ask(`?${widening}`);
        if (wide.status < 400) found.push(judgeSame({ route, who, place: widening }, wide, await ask("")));
      }
      return found;
    });
    return faults.flat().filter((it) => it !== null);
  }

  private async pairs(
    tries: (naming: Naming) => readonly { who: string; place: string; theirs: Sent; madeUp: Sent }[],
  ): Promise<readonly string[]> {
    const naming = Object.entries({ ...PROBES, ...UNION_PROBES }).map(([route, probe]) => ({ route, probe }));
    const cells = naming.flatMap((it) => tries(it).map((one) => ({ ...one, route: it.route })));
    const faults = await forEach(cells, async ({ route, who, place, theirs, madeUp }) =>
      judgeIds(
        { route, who, place },
        withNames(await this.ask(who, route, theirs.path, theirs.body), this.world.second),
        withNames(await this.ask(who, route, madeUp.path, madeUp.body), MADE_UP),
      ),
    );
    return faults.filter((it) => it !== null);
  }
}

type Sent = { readonly path: string; readonly body?: unknown };

/** An address with these things in it, and the body that belongs to it. */
export function addressOf(route: string, things: Things): Sent {
  const probe = PROBES[route] ?? UNION_PROBES[route];
  const path = (route.split(" ")[1] ?? "").replaceAll(/:(\w+)/g, (_, name: string) => {
    const thing = probe?.names[name];
    return encodeURIComponent(thing ? things[thing] : (probe?.fixed?.[name] ?? `made-up-${name}`));
  });
  const body = probe?.body?.(things);
  return body === undefined ? { path } : { path, body };
}

/** What an address is tried with: what names nothing of ours is tried once. */
function idsOf(route: string, own: Things): readonly Things[] {
  return route in PROBES || route in UNION_PROBES ? [own, MADE_UP] : [MADE_UP];
}

/** Her own things but one. */
function only(name: keyof Things, own: Things, another: Things): Things {
  return { ...own, [name]: another[name] };
}

function insiders({ route }: Naming): readonly string[] {
  return EVERYBODY.filter((who) => letsIn(doorOfRoute(route) ?? "closed", who));
}

/**
 * Whoever is let in would do what the address is for: she is only asked what changes nothing. Medusa's own writes with made-up
 * ids are the operator's to try, and a workflow each.
 */
function isHarmless({ route, who, things }: { route: string; who: string; things: Things }): boolean {
  const door = doorOfRoute(route);
  if (!door || !letsIn(door, who)) return true;
  if (route.startsWith("GET ")) return !STREAMS.test(route);
  return things === MADE_UP && route.includes(":") && route in ROUTE_DOORS;
}
