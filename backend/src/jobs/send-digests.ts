import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { clock } from "../boundary/clock";
import { handleEach } from "../boundary/handle-each";
import { officersToWrite, sendDigest } from "../officers/digest/send-digest";
import { weekToSend } from "../officers/digest/week";

/** Monday's letter to each officer of what needs her. Looks often, because a server may have been down at seven. */
export default async function sendDigests(container: MedusaContainer): Promise<void> {
  const week = weekToSend(clock.now());
  if (week === null) return;
  await handleEach(container, {
    job: config.name,
    ids: await officersToWrite(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), week),
    handle: (officerId) => sendDigest(container, { officerId, week }),
  });
}

export const config = { name: "send-digests", schedule: "*/10 * * * *" };
