import type { WebhookEventView, WebhookInbox, WebhookState } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

const PAGE_SIZE = 30;

/** What a person calls the state of an event; by this she asks for a list. */
const STATE_SQL = `case when state = 'dead' and put_away_at is not null then 'away' when state = 'dead' then 'dead'
  when state = 'done' then 'done' when last_error is not null then 'failing' else 'new' end`;

const states = z.enum(["new", "failing", "dead", "away", "done"]);
const counted = z.array(z.object({ state: states, count: z.number() }));
const listed = z.array(
  z.object({
    id: z.string(),
    provider: z.string(),
    event_id: z.string(),
    state: states,
    received_at: z.date(),
    tries: z.number(),
    retry_at: z.date(),
    last_error: z.string().nullable(),
    put_away_reason: z.string().nullable(),
  }),
);

type Asked = { readonly state: WebhookState | null; readonly page: number };

/** One page of the inbox, newest first, with how many events stand in each state. */
export async function readInbox(container: MedusaContainer, { state, page }: Asked): Promise<WebhookInbox> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [counts, events] = await Promise.all([
    knex.raw(`select ${STATE_SQL} as state, count(*)::int as count from webhook_event group by 1`),
    knex.raw(
      `select id, provider, event_id, ${STATE_SQL} as state, received_at, tries, retry_at, last_error, put_away_reason
         from webhook_event ${state === null ? "" : `where ${STATE_SQL} = ?`}
        order by received_at desc, id limit ? offset ?`,
      [...(state === null ? [] : [state]), PAGE_SIZE, (page - 1) * PAGE_SIZE],
    ),
  ]);
  const by = new Map(counted.parse(counts.rows).map((it) => [it.state, it.count]));
  const count = (name: WebhookState): number => by.get(name) ?? 0;
  return {
    counts: {
      new: count("new"),
      failing: count("failing"),
      dead: count("dead"),
      away: count("away"),
      done: count("done"),
    },
    events: listed.parse(events.rows).map(viewOf),
    pageSize: PAGE_SIZE,
  };
}

/** The state a list is asked by; null for what is no state. */
export function stateAsked(text: unknown): WebhookState | null {
  return states.safeParse(text).data ?? null;
}

function viewOf(row: z.infer<typeof listed>[number]): WebhookEventView {
  return {
    id: row.id,
    provider: row.provider,
    eventId: row.event_id,
    state: row.state,
    receivedAt: row.received_at.toISOString(),
    tries: row.tries,
    retryAt: row.state === "failing" || row.state === "new" ? row.retry_at.toISOString() : null,
    lastError: row.last_error,
    putAwayReason: row.put_away_reason,
  };
}
