import { parseDong, type Dong } from "@cho-phien/money";
import type { Refusal } from "../../src";

/** What a refused amount throws inside a scenario, so that the act counts as refused. */
export class RefusedAct extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.refused);
  }
}

/** Reads one map of a scenario and remembers what was read: `done` fails on any key that nobody asked for. */
export class Fields {
  readonly #left: Map<string, unknown>;

  constructor(
    value: unknown,
    readonly where: string,
  ) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error(`${where} is not a map`);
    this.#left = new Map(Object.entries(value));
  }

  has(key: string): boolean {
    return this.#left.has(key);
  }

  names(): readonly string[] {
    return [...this.#left.keys()];
  }

  any(key: string): unknown {
    if (!this.#left.has(key)) throw new Error(`${this.where} lacks “${key}”`);
    const value = this.#left.get(key);
    this.#left.delete(key);
    return value;
  }

  map(key: string): Fields {
    return new Fields(this.any(key), `${this.where} › ${key}`);
  }

  list(key: string): readonly unknown[] {
    const value = this.any(key);
    if (!Array.isArray(value)) throw new Error(`${this.where} › ${key} is not a list`);
    return value;
  }

  text(key: string, otherwise?: string): string {
    if (otherwise !== undefined && !this.has(key)) return otherwise;
    const value = this.any(key);
    if (typeof value !== "string") throw new Error(`${this.where} › ${key} is not a word or number`);
    return value;
  }

  /** An amount as a bookkeeper writes it, 1.250.000; what is not whole đồng is refused by the rule itself. */
  amount(key: string, otherwise?: string): Dong {
    const parsed = parseDong(withoutGrouping(this.text(key, otherwise)), "any");
    if (typeof parsed !== "bigint") throw new RefusedAct(parsed);
    return parsed;
  }

  percent(key: string, otherwise?: string): number {
    const text = this.text(key, otherwise);
    if (!/^\d+([.,]\d+)?%$/.test(text)) throw new Error(`${this.where} › ${key} is not a percentage: ${text}`);
    return Math.round(Number(text.slice(0, -1).replace(",", ".")) * 100);
  }

  pieces(key: string, otherwise?: string): bigint {
    return BigInt(this.text(key, otherwise));
  }

  choice<const Choice extends string>(
    key: string,
    { of, otherwise }: { of: readonly Choice[]; otherwise?: Choice },
  ): Choice {
    const text = this.text(key, otherwise);
    const chosen = of.find((each) => each === text);
    if (chosen === undefined) throw new Error(`${this.where} › ${key} is “${text}”, not one of ${of.join(", ")}`);
    return chosen;
  }

  done(): void {
    if (this.#left.size > 0) throw new Error(`${this.where} has keys nobody knows: ${this.names().join(", ")}`);
  }
}

/** "1.250.000" → "1250000"; anything that is not so grouped stays as it is. */
export function withoutGrouping(text: string): string {
  return /^-?\d{1,3}(\.\d{3})+$/.test(text) ? text.replaceAll(".", "") : text;
}

/** dd/mm/yyyy → the instant at nine in the morning in Vietnam. */
export function morningOf(date: string): string {
  const parts = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(date);
  if (parts === null) throw new Error(`“${date}” is not a date like 31/12/2026`);
  return `${parts[3]}-${parts[2]}-${parts[1]}T02:00:00.000Z`;
}

/** mm/yyyy → yyyy-mm. */
export function monthFrom(text: string): string {
  const parts = /^(\d{2})\/(\d{4})$/.exec(text);
  if (parts === null) throw new Error(`“${text}” is not a month like 12/2026`);
  return `${parts[2]}-${parts[1]}`;
}
