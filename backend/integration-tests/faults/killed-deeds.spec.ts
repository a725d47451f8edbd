import { KilledMarket } from "../http/market/killed-market";
import { type Deed, Deeds, WITH_BANK } from "./deeds";
import { tell } from "./table";

describe("a server killed while it writes", () => {
  let market: KilledMarket;
  let deeds: Deeds;
  let rounds = 0;
  beforeAll(async () => {
    market = await KilledMarket.open("cho_phien_deeds", WITH_BANK);
    deeds = new Deeds(market);
  });
  afterAll(() => market?.close());

  const named = new Deeds({} as KilledMarket).all.map(({ name, points }) => [name, points] as const);
  const rows = named.flatMap(([name, points]) => points.map((point) => [name, point] as const));

  it.each(rows)("%s, killed at %s", async (name, point) => {
    rounds += 1;
    const deed = deeds.all.find((it) => it.name === name) as Deed;
    const { act, again, done } = await deed.ready(rounds);
    const lastAct = await market.lastAct();
    // A job that does it comes by every five seconds.
    const died = await market.dieAt(point, act, 15_000);
    const repeated = again ? await again() : null;
    await market.sweep();
    const isDone = await market.until(done).then(
      () => true,
      () => false,
    );
    if (again) await again();
    const staysDone = await done();
    const violations = await market.violationsLater();
    tell({
      fault: `kill −9 while ${name}, ${point.replace(":", " ")}${died ? "" : " (never reached)"}`,
      shopper: `${repeated === null ? "nobody asks again" : `asked again: ${repeated}`}, ${isDone && staysDone ? "done once" : "not done"}`,
      mended: await market.actsSince(lastAct),
      invariants: violations.map((it) => `${it.invariant}: ${it.subject}`).join("; ") || "hold",
    });
    expect.soft(died).toBe(true);
    expect.soft([200, null]).toContain(repeated);
    expect.soft([isDone, staysDone]).toEqual([true, true]);
    expect(violations).toEqual([]);
  });
});
