import { parse } from "yaml";
import { isRefusal } from "../../src";
import { openMarket, type Market, type When } from "../market/market";
import { adopt } from "../market/sales";
import { acts, ruleFrom } from "./acts";
import { expectations, type LastAct } from "./expectations";
import { Fields, morningOf, RefusedAct } from "./fields";

/** Runs one scenario file. Fails on an unknown word, on a refusal nobody expected, and when nothing is expected. */
export function runScenario(text: string): void {
  // Every scalar stays a word: 807.500 is eight hundred thousand đồng here, not a decimal fraction.
  const file = new Fields(parse(text, { schema: "failsafe" }), "the scenario");
  file.text("vi");
  file.text("en");
  const market = marketFrom(file.map("given"));
  const last = play(market, file.list("when"), file);
  const expected = file.map("then");
  if (expected.names().length === 0) throw new Error("The scenario expects nothing");
  if (last.refusal !== null && !expected.has("refused")) throw new Error(`Refused: ${last.refusal.refused}`);
  for (const name of expected.names()) {
    const expectation = expectations[name];
    if (expectation === undefined) throw new Error(`Nobody knows how to expect “${name}”`);
    const wanted = expected.map(name);
    expectation(market, wanted, last);
    wanted.done();
  }
  file.done();
}

function marketFrom(given: Fields): Market {
  const kind = given.choice("cooperative", { of: ["htx", "tht", "lhhtx", "household"] });
  const market = openMarket({
    kind,
    platformFeeBp: given.percent("platform_fee", "5%"),
    withholdsForTht: given.choice("tht_withheld", { of: ["yes", "no"], otherwise: "no" }) === "yes",
    members: membersFrom(given),
  });
  if (given.has("rule")) {
    const rule = given.map("rule");
    const adopted = adopt(market, ruleFrom(rule, 1));
    if (isRefusal(adopted)) throw new Error(`The given rule is refused: ${adopted.refused}`);
    rule.done();
  }
  given.done();
  return market;
}

function membersFrom(given: Fields): Map<string, string> {
  const members = given.map("members");
  return new Map(members.names().map((name) => [name, members.text(name)]));
}

function play(market: Market, steps: readonly unknown[], file: Fields): LastAct {
  if (steps.length === 0) throw new Error(`${file.where}: nothing happens`);
  return steps.reduce<LastAct>(
    (before, step, at) => {
      const fields = new Fields(step, `step ${at + 1}`);
      const last = playStep(market, fields);
      const isLast = at === steps.length - 1;
      const expected = fields.text("refused", "");
      fields.done();
      if (last.refusal !== null && !isLast && expected !== last.refusal.refused) {
        throw new Error(`step ${at + 1} was refused: ${JSON.stringify(last.refusal, printed)}`);
      }
      if (last.refusal === null && expected !== "") throw new Error(`step ${at + 1} was not refused`);
      return { journals: last.refusal === null ? last.journals : before.journals, refusal: last.refusal };
    },
    { journals: [], refusal: null },
  );
}

function playStep(market: Market, step: Fields): LastAct {
  const effectiveAt = morningOf(step.text("on"));
  const when: When = { effectiveAt, recordedAt: step.has("known_on") ? morningOf(step.text("known_on")) : effectiveAt };
  const name = step.names().find((word) => word !== "refused");
  const act = name === undefined ? undefined : acts[name];
  if (name === undefined || act === undefined) throw new Error(`${step.where}: nobody knows the act “${name}”`);
  const fields = step.map(name);
  try {
    const outcome = act(market, fields, when);
    fields.done();
    return isRefusal(outcome) ? { journals: [], refusal: outcome } : { journals: outcome.journals, refusal: null };
  } catch (stopped) {
    if (stopped instanceof RefusedAct) return { journals: [], refusal: stopped.refusal };
    throw stopped;
  }
}

function printed(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? value.toString() : value;
}
