import type { LocalInbox } from "@cho-phien/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

const MOST = 50;
const rows = z.array(z.object({ id: z.string(), to: z.string(), body: z.string(), at: z.date() }));

/** The newest messages, of one phone (E.164) or of all. */
export async function readMessages(container: MedusaContainer, phone: string | null): Promise<LocalInbox["messages"]> {
  const answer = await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select id::text, "to", body, at from local_message where ?::text is null or "to" = ?
      order by local_message.id desc limit ${MOST}`,
    [phone, phone],
  );
  return rows.parse(answer.rows).map((it) => ({ ...it, at: it.at.toISOString() }));
}
