import { setTimeout as pause } from "node:timers/promises";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { refuse } from "../../boundary/refusal";

/** As long as stock's complete-cart waits for a cart (core-flows 2.21.2). */
const PATIENCE_MS = 30_000;
/** A checkout from here to its reservation takes about a second; the place of a process that died is free while the next still waits. */
const HELD_SECONDS = 20;
const FIRST_PAUSE_MS = 15;
const LONGEST_PAUSE_MS = 120;

/**
 * Lets one checkout at a time come between the look at a good's stock and its reservation. Stock makes the order first and
 * reserves beside four other steps: a loser found out there is told "Updating Status from ok to temp_failure", and its order is
 * left behind (medusajs/medusa#16825; seen here with two buyers on a busy machine). One statement, more while others are before us.
 */
export async function queueForGoods(
  container: MedusaContainer,
  cartId: string,
  goods: readonly string[],
): Promise<void> {
  if (goods.length === 0) return;
  const locking = container.resolve(Modules.LOCKING);
  const keys = goods.map((it) => `goods:${it}`);
  const until = Date.now() + PATIENCE_MS;
  for (let longest = FIRST_PAUSE_MS; ; longest = Math.min(longest * 2, LONGEST_PAUSE_MS)) {
    try {
      await locking.acquire(keys, { ownerId: placeOf(cartId), expire: HELD_SECONDS });
      return;
    } catch (error) {
      if (!isTaken(error)) throw error;
      if (Date.now() > until) throw refuse("purchase_under_way");
    }
    await pause(longest / 2 + Math.random() * (longest / 2));
  }
}

/** Gives a cart's place up; none is as good as one. */
export async function leaveGoodsQueue(container: MedusaContainer, cartId: string): Promise<void> {
  await container.resolve(Modules.LOCKING).releaseAll({ ownerId: placeOf(cartId) });
}

const placeOf = (cartId: string): string => `goods-queue:${cartId}`;

function isTaken(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith("Failed to acquire lock");
}
