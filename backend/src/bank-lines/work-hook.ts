import { dongFromWire } from "@cho-phien/money";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { readEnv } from "../boundary/env";
import { keepLines } from "./keep-lines";
import { accountKey } from "./own-account";
import { takeLines } from "./take-lines";

/** What a statement service posts, a transfer each (docs/running/bank-lines.md). */
export const hookBody = z.object({
  id: z.string().regex(/^[\w.:-]{4,80}$/),
  account: z.string().max(40),
  reference: z.string().regex(/^[\w./-]{4,60}$/),
  bookedAt: z.iso.datetime({ offset: true }),
  direction: z.enum(["in", "out"]),
  /** Whole đồng as decimal text. */
  amount: z.string().regex(/^[1-9]\d{0,14}$/),
  content: z.string().max(500),
  payerAccount: z.string().max(40).nullish(),
  payerName: z.string().max(120).nullish(),
});

/** Keeps the transfer an event tells of, and does at once what follows from it. Throws for an account that is not ours. */
export async function workBankHook(container: MedusaContainer, event: { readonly body: string }): Promise<void> {
  const told = hookBody.parse(JSON.parse(event.body));
  if (told.direction === "out") return;
  const own = readEnv(process.env).bankAccount;
  if (!own || told.account !== own.number) throw new Error(`A transfer to ${told.account}, which is not our account`);
  const line = {
    reference: told.reference,
    bookedAt: new Date(told.bookedAt).toISOString(),
    amountDong: dongFromWire(told.amount),
    content: told.content,
    payerAccount: told.payerAccount ?? null,
    payerName: told.payerName ?? null,
    raw: event.body,
  };
  await keepLines(container, { account: accountKey(own), cameBy: "hook", lines: [line] });
  await takeLines(container);
}
