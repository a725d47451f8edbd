import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";

/** One kind of thing a killed process leaves behind: how it is found, and how it is put right. */
export type Sweep = {
  readonly name: SweepName;
  /** Money and orders are looked for each minute; what only takes room, now and then: it reads more. */
  readonly everyMinutes: 1 | 5;
  /** Their subjects as of now, oldest first; looking changes nothing. */
  readonly find: (knex: Knex, now: Date) => Promise<readonly string[]>;
  /** Answers how it ended, or null when there was nothing to do or it is too early. Looks again before it acts. */
  readonly mend: (container: MedusaContainer, subject: string, now: Date) => Promise<string | null>;
};

export const SWEEP_NAMES = [
  "half_order",
  "orphan_order",
  "captured_without_order",
  "half_credit",
  "stray_reservation",
  "stuck_workflow",
  "expired_lock",
  "old_cart",
] as const;
export type SweepName = (typeof SWEEP_NAMES)[number];

/** A checkout takes seconds and its lock two minutes: what is older belongs to nobody any more. */
export const AT_WORK_MS = 2 * 60_000;
export const AT_MOST = 100;

export function before(now: Date, milliseconds: number): Date {
  return new Date(now.getTime() - milliseconds);
}
