import { randomUUID } from "node:crypto";
import { performance } from "node:perf_hooks";
import { setTimeout as pause } from "node:timers/promises";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ILockingProvider } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { LockRows } from "./lock-rows";
import { LockTimedOut } from "./lock-timed-out";
import { Turnstile } from "./turnstile";
import { UnnamedOwners } from "./unnamed-owners";

/** In seconds; nothing is held for ever. Stock checkout asks for 120, Medusa's migrations for an hour, under a lock of their own. */
const HELD_AT_MOST = 600;
/** As long as stock waits for a cart; the shipped five seconds are short where many checkouts share a good on a busy machine. */
const WAITS_FOR = 30;
const LEASE = 60;
/** How often a lease is renewed before it would end. */
const RENEWALS = 4;
/** Between two tries to give back what a cut line kept, in milliseconds. */
const AGAIN_MS = 1_000;
/** Between two looks at a lock another process holds, in milliseconds; growing, and never in step with other waiters. */
const FIRST_PAUSE_MS = 20;
const LONGEST_PAUSE_MS = 250;

type Keys = string | string[];

/**
 * Locks for Medusa's Locking Module, shared by every process on the same Postgres. What the shipped ones get wrong
 * (research/reliability.md §1.1): the in-memory one takes keys in the caller's order and deadlocks for ever on three crossed
 * baskets; the Postgres one never gives an expired lock without owner to anybody. Here keys are sorted, all or none, each
 * hold has an owner and an end, and a job costs two statements.
 */
export class SortedLocksProvider implements ILockingProvider {
  static identifier = "sorted-locks";

  readonly #rows: LockRows;
  readonly #turnstile = new Turnstile();
  readonly #unnamed = new UnnamedOwners();

  constructor(container: { [ContainerRegistrationKeys.PG_CONNECTION]: Knex }) {
    this.#rows = new LockRows(container[ContainerRegistrationKeys.PG_CONNECTION]);
  }

  async execute<T>(
    keys: Keys,
    job: (signal?: AbortSignal) => Promise<T>,
    args?: { timeout?: number; expire?: number },
  ): Promise<T> {
    const wanted = sorted(keys);
    const deadline = performance.now() + atLeastOne(args?.timeout, WAITS_FOR) * 1000;
    const leave = await this.#turnstile.enter(wanted, deadline - performance.now());
    if (!leave) throw new LockTimedOut(wanted);
    const owner = `execute:${randomUUID()}`;
    const lease = atLeastOne(args?.expire, LEASE);
    try {
      await this.#holdBefore(deadline, { keys: wanted, owner, lease });
      return await this.#during(job, { keys: wanted, owner, lease });
    } finally {
      leave();
    }
  }

  async acquire(keys: Keys, args?: { ownerId?: string | null; expire?: number }): Promise<void> {
    const wanted = sorted(keys);
    if (wanted.length === 0) return;
    const seconds = Math.min(atLeastOne(args?.expire, HELD_AT_MOST), HELD_AT_MOST);
    const owner = args?.ownerId ?? `unnamed:${randomUUID()}`;
    if (!(await this.#rows.hold(wanted, owner, seconds))) throw taken(wanted);
    const now = performance.now();
    if (!args?.ownerId) this.#unnamed.remember(wanted, owner, { now, until: now + seconds * 1000 });
  }

  /** True when each key was held by this owner. */
  async release(keys: Keys, args?: { ownerId?: string | null }): Promise<boolean> {
    const wanted = sorted(keys);
    if (args?.ownerId) return (await this.#rows.release(wanted, [args.ownerId])) === wanted.length;
    const owners = wanted.flatMap((key) => this.#unnamed.forget(key) ?? []);
    if (owners.length === 0) return wanted.length === 0;
    return (await this.#giveBack(wanted, owners, HELD_AT_MOST)) === wanted.length;
  }

  /** Without an owner: what this process holds for nobody in particular. Other owners' locks are theirs. */
  async releaseAll(args?: { ownerId?: string | null }): Promise<void> {
    await this.#rows.releaseAll(args?.ownerId ? [args.ownerId] : this.#unnamed.all());
    if (!args?.ownerId) this.#unnamed.clear();
  }

  async #holdBefore(deadline: number, { keys, owner, lease }: Hold): Promise<void> {
    if (keys.length === 0) return;
    for (let longest = FIRST_PAUSE_MS; ; longest = Math.min(longest * 2, LONGEST_PAUSE_MS)) {
      if (await this.#rows.hold(keys, owner, lease)) return;
      if (performance.now() >= deadline) throw new LockTimedOut(keys);
      await pause(longest / 2 + Math.random() * (longest / 2));
    }
  }

  /** Runs the job and keeps its lease alive; a job that lost its lock is told, and its caller too. */
  async #during<T>(job: (signal?: AbortSignal) => Promise<T>, { keys, owner, lease }: Hold): Promise<T> {
    const lost = new AbortController();
    let heldUntil = performance.now() + lease * 1000;
    const renew = async () => {
      const asked = performance.now();
      if (!(await this.#rows.extend(keys, owner, lease))) lost.abort(new Error(`Lost the lock on ${keys.join(", ")}`));
      heldUntil = asked + lease * 1000;
    };
    // A cut line loses nothing as long as the last renewal lasts.
    const failed = (error: unknown) => void (performance.now() < heldUntil || lost.abort(error));
    const renewal = setInterval(() => void renew().catch(failed), (lease * 1000) / RENEWALS);
    renewal.unref();
    try {
      const result = await job(lost.signal);
      lost.signal.throwIfAborted();
      return result;
    } finally {
      clearInterval(renewal);
      if (keys.length > 0) await this.#giveBack(keys, [owner], lease);
    }
  }

  /**
   * What was done under a lock stands, even if the line is cut when it is given back: a checkout would be undone, and its goods
   * stay locked for a minute. Tried again until the hold ends by itself; these owners never come back. Answers how many it gave.
   */
  async #giveBack(keys: readonly string[], owners: readonly string[], seconds: number): Promise<number> {
    const give = () => this.#rows.release(keys, owners);
    const again = async () => {
      for (const until = performance.now() + seconds * 1000; performance.now() < until;) {
        await pause(AGAIN_MS, undefined, { ref: false });
        const isGiven = await give().then(
          () => true,
          () => false,
        );
        if (isGiven) return;
      }
    };
    return await give().catch(() => {
      void again();
      return keys.length;
    });
  }
}

type Hold = { readonly keys: readonly string[]; readonly owner: string; readonly lease: number };

function sorted(keys: Keys): readonly string[] {
  return [...new Set(typeof keys === "string" ? [keys] : keys)].sort();
}

function atLeastOne(seconds: number | undefined, otherwise: number): number {
  return Number.isFinite(seconds) ? Math.max(Number(seconds), 1) : otherwise;
}

function taken(keys: readonly string[]): Error {
  return new Error(`Failed to acquire lock for key "${keys.join('", "')}"`);
}
