import { randomBytes } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { clock } from "../boundary/clock";
import { refuse } from "../boundary/refusal";
import { digest, sameDigest } from "../boundary/secret-digest";
import { codeDigest, phoneDigest } from "./phone-code";

/** One guess in 200,000. */
const MAX_TRIES = 5;
/** Time to type a name and a password on a small phone. */
const TICKET_MINUTES = 30;

const kept = z.array(
  z.object({ code_digest: z.instanceof(Buffer).nullable(), expires_at: z.date(), tries: z.number() }),
);

type Taken = { readonly ticket: string } | { readonly left: number } | "gone" | "locked";

/**
 * Takes a code once and answers a ticket: the proof, for half an hour, that this phone is in her hand. Refuses a wrong
 * code with the tries left; a used, old or never sent one reads the same.
 */
export async function takeCode(
  container: MedusaContainer,
  { phone, code }: { readonly phone: string; readonly code: string },
): Promise<string> {
  const taken = await tryCode(container, { phone, code: code.replaceAll(/\s/g, "") });
  if (taken === "gone") throw refuse("phone_code_gone", {}, "code");
  if (taken === "locked") throw refuse("phone_code_locked", {}, "code");
  if ("left" in taken) throw refuse("phone_code_wrong", { left: String(taken.left) }, "code");
  return taken.ticket;
}

/** Counts under the row's lock and commits the count before anything is refused: guesses at once are guesses too. */
async function tryCode(
  container: MedusaContainer,
  { phone, code }: { readonly phone: string; readonly code: string },
): Promise<Taken> {
  const where = { phone_digest: phoneDigest(phone) };
  return await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).transaction(async (trx): Promise<Taken> => {
    const found = await trx("phone_code").select("code_digest", "expires_at", "tries").where(where).forUpdate();
    const [row] = kept.parse(found);
    if (!row || row.code_digest === null || row.expires_at <= clock.now()) return "gone";
    if (row.tries >= MAX_TRIES) return "locked";
    if (!sameDigest(row.code_digest, codeDigest(phone, code))) {
      const tries = row.tries + 1;
      await trx("phone_code").where(where).update({ tries });
      return tries >= MAX_TRIES ? "locked" : { left: MAX_TRIES - tries };
    }
    const ticket = randomBytes(24).toString("base64url");
    await trx("phone_code")
      .where(where)
      .update({
        code_digest: null,
        ticket_digest: ticketDigest(phone, ticket),
        ticket_expires_at: new Date(clock.now().getTime() + TICKET_MINUTES * 60_000),
      });
    return { ticket };
  });
}

type Held = { readonly phone: string; readonly ticket: string };

/** Refuses unless the ticket is this phone's and still good. */
export async function checkTicket(container: MedusaContainer, { phone, ticket }: Held): Promise<void> {
  const found = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)("phone_code")
    .select("phone_digest")
    .where({ ticket_digest: ticketDigest(phone, ticket) })
    .where("ticket_expires_at", ">", clock.now());
  if (found.length === 0) throw refuse("phone_code_gone");
}

/** Bound to the phone: a ticket cannot be used with another number. */
function ticketDigest(phone: string, ticket: string): Buffer {
  return digest(`phone-ticket:${phone}:${ticket}`);
}
