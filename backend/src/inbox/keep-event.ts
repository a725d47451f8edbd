import { randomUUID } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../boundary/clock";

type Told = {
  readonly provider: string;
  /** The sender's own id of the event: the same id is the same event, however often it comes. */
  readonly eventId: string;
  /** As it came, byte for byte, its sender proven before. */
  readonly body: string;
};

/** Keeps a verified event before its sender is answered. Told again, it is kept once: `isNew` is false. */
export async function keepEvent(
  container: MedusaContainer,
  { provider, eventId, body }: Told,
): Promise<{ readonly isNew: boolean }> {
  const now = clock.now();
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `insert into webhook_event (id, provider, event_id, body, received_at, retry_at) values (?, ?, ?, ?, ?, ?)
     on conflict (provider, event_id) do nothing`,
    [`whev_${randomUUID()}`, provider, eventId, body, now, now],
  );
  return { isNew: answer.rowCount === 1 };
}
