import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { Holders } from "../boundary/holders";
import { errorText } from "../boundary/refusal";
import { LONGEST_TRIES, restAfter } from "./back-off";
import { HANDLERS, type EventHandler, type KeptEvent } from "./handlers";

type Handlers = Readonly<Record<string, EventHandler>>;

/** One round takes no more than this: other jobs of this process wait meanwhile. */
const A_ROUND = 200;
/** An error is read by a person; a whole page of HTML a sender answered with is not. */
const LONGEST_ERROR = 2_000;

const kept = z.array(
  z.object({
    id: z.string(),
    provider: z.string(),
    event_id: z.string(),
    body: z.string(),
    received_at: z.date(),
    tries: z.number(),
  }),
);

const holders = new Holders(2);

/** Works the events that are due, oldest first; answers how many. Any number of processes may do so at once. */
export async function workInbox(container: MedusaContainer, handlers: Handlers = HANDLERS): Promise<number> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  for (let worked = 0; worked < A_ROUND; worked += 1) {
    const event = await claim(knex);
    if (!event) return worked;
    await holders.run(() => work(container, event, handlers));
  }
  return A_ROUND;
}

/**
 * Takes one due event and counts the try before it is made: one that kills its process is counted too, and ends as a dead
 * letter and not as a server that never stays up. Until its rest is over nobody else finds it due.
 */
async function claim(knex: Knex): Promise<KeptEvent | null> {
  return knex.transaction(async (trx) => {
    const due = await trx.raw(
      `select id, provider, event_id, body, received_at, tries from webhook_event
        where state = 'new' and retry_at <= ? order by retry_at, id limit 1 for update skip locked`,
      [clock.now()],
    );
    const row = kept.parse(due.rows)[0];
    if (!row) return null;
    const tries = row.tries + 1;
    await trx.raw("update webhook_event set tries = ?, retry_at = ? where id = ?", [tries, restUntil(tries), row.id]);
    const { event_id: eventId, received_at: receivedAt, ...rest } = row;
    return { ...rest, eventId, receivedAt, tries };
  });
}

/** Holds the event's row while it is handled, so that a handling slower than its rest is not begun a second time. */
async function work(container: MedusaContainer, event: KeptEvent, handlers: Handlers): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await knex.transaction(async (trx) => {
    const held = await trx.raw(
      "select id from webhook_event where id = ? and state = 'new' and tries = ? for update skip locked",
      [event.id, event.tries],
    );
    if (held.rows.length === 0) return;
    const error = await failure(container, event, handlers);
    if (error === null) {
      await trx.raw("update webhook_event set state = 'done', done_at = ?, last_error = null where id = ?", [
        clock.now(),
        event.id,
      ]);
      return;
    }
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`work-inbox: ${event.provider} ${event.eventId}, try ${event.tries}: ${error}`);
    await trx.raw("update webhook_event set state = ?, last_error = ?, retry_at = ? where id = ?", [
      event.tries >= LONGEST_TRIES ? "dead" : "new",
      error.slice(0, LONGEST_ERROR),
      restUntil(event.tries),
      event.id,
    ]);
  });
}

const restUntil = (tries: number): Date => new Date(clock.now().getTime() + restAfter(tries));

async function failure(container: MedusaContainer, event: KeptEvent, handlers: Handlers): Promise<string | null> {
  try {
    const handle = handlers[event.provider];
    if (!handle) throw new Error(`Nobody works events of ${event.provider}`);
    await handle(container, event);
    return null;
  } catch (error) {
    return errorText(error);
  }
}
