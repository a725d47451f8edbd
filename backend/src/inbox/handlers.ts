import type { MedusaContainer } from "@medusajs/framework/types";
import { workBankHook } from "../bank-lines/work-hook";
import { handleCardEvent } from "../cards/handle-event";

/** An event as it was kept. `tries` counts this one. */
export type KeptEvent = {
  readonly id: string;
  readonly provider: string;
  readonly eventId: string;
  readonly body: string;
  readonly receivedAt: Date;
  readonly tries: number;
};

/**
 * Does what an event asks for. It may be called twice for one event (a server dies between the act and its note), so doing
 * it again must change nothing; what it throws is kept with the event, and the event comes again later.
 */
export type EventHandler = (container: MedusaContainer, event: KeptEvent) => Promise<void>;

/** Who works which sender's events. */
export const HANDLERS: Readonly<Record<string, EventHandler>> = { bank: workBankHook, card: handleCardEvent };
