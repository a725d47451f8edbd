import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Logger } from "@medusajs/framework/types";
import { ensureCapture } from "./capture/ensure-capture";
import { Listener } from "./listener";
import { Pauses } from "./pauses";
import { checkAll } from "./check-index";
import { isAnythingDue, noteUnknown, takeChanges } from "./take-changes";
import { readTargets, type Target } from "./targets";
import { writeNext } from "./write-target";

/** How long a change may wait where no word of it came: stock and what time changes are not told. */
const POLL_MS = 1_000;
/** Failed rows and new versions come without a change; every so many polls all is looked at. */
const LOOK_AT_ALL_EVERY = 5;

/** An engine that refuses so many documents in a row is itself at fault. */
const MOST_REFUSED = 3;

/**
 * Keeps every index what the database says, in this process. Any number of processes may do so: each index is written by
 * the one that holds its lock, and whatever one leaves undone is still noted for the next.
 */
export class Keeper {
  readonly #pauses = new Pauses();
  readonly #listener: Listener;
  #running: Promise<void> | null = null;
  #isStopping = false;
  /** An index was locked when it was looked at: it is looked at again with the next poll. */
  #wasBusy = false;

  constructor(
    private readonly knex: Knex,
    private readonly logger: Pick<Logger, "info" | "warn">,
    /** `onWritten` is told when what an index holds has changed: pages that were made from it are stale. */
    private readonly around: { readonly databaseUrl: string; readonly onWritten: () => void },
  ) {
    this.#listener = new Listener(around.databaseUrl);
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** What was begun is finished; what wasn't is still noted. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    this.#listener.close();
    await this.#running;
  }

  async #run(): Promise<void> {
    let compared: Promise<boolean> | null = null;
    for (let polls = 0; !this.#isStopping; polls += 1) {
      const isSure = polls % LOOK_AT_ALL_EVERY === 0;
      // Beside the keeping: a large market takes seconds to compare, and changes don't wait for it.
      if (isSure && !compared && (await this.#begin())) compared = this.#attempt(() => checkAll(this.knex, "boot"));
      const isTold = await this.#listener.wait(POLL_MS);
      if (this.#isStopping) break;
      await this.#attempt(() => this.#look(isTold || this.#wasBusy || isSure));
    }
    await compared;
  }

  /** Whether changes are noted from now on and what nobody had noted is; a database that was away is asked again. */
  async #begin(): Promise<boolean> {
    const isWatching = await this.#attempt(async () => {
      const made = await ensureCapture(this.knex);
      if (made.length > 0) this.logger.info(`search: now watching ${made.join(", ")}`);
    });
    const isNoted = await this.#attempt(async () => {
      await noteUnknown(this.knex);
      await this.#look(true);
    });
    return isWatching && isNoted;
  }

  async #look(isSure: boolean): Promise<void> {
    if (!isSure && !(await isAnythingDue(this.knex))) return;
    this.#wasBusy = false;
    await takeChanges(this.knex);
    let written = 0;
    for (const target of await readTargets(this.knex)) written += await this.#write(target);
    if (written > 0) this.around.onWritten();
  }

  /** One engine that fails keeps no other waiting. */
  async #write(target: Target): Promise<number> {
    let written = 0;
    if (this.#pauses.isPaused(target.versionId)) return written;
    for (let refused = 0; !this.#isStopping;) {
      const { rows, failed } = await writeNext(this.knex, target);
      if (failed === null) written += rows;
      refused = failed === "row" ? refused + 1 : 0;
      if (failed === "engine" || refused >= MOST_REFUSED) {
        this.#pauses.pause(target.versionId);
        return written;
      }
      if (failed === "busy") this.#wasBusy = true;
      if (rows === 0) return written;
      if (failed === null) this.#pauses.forget(target.versionId);
      // A version nobody reads yet is filled by whoever makes it: what is read must not wait until it is full.
      if (target.isNext) {
        this.#wasBusy = true;
        return written;
      }
    }
    return written;
  }

  /** The database may be gone for a while, as when it is restarted: said once, then tried again with every poll. */
  async #attempt(run: () => Promise<void>): Promise<boolean> {
    try {
      await run();
      this.#pauses.forget("database");
      return true;
    } catch (error) {
      if (!this.#pauses.isPaused("database") && !this.#isStopping)
        this.logger.warn(`search: ${error instanceof Error ? error.message : String(error)}`);
      this.#pauses.pause("database");
      return false;
    }
  }
}
