/** GET /admin/webhook-inbox: what outside companies told us. */
export type WebhookInbox = {
  readonly counts: Readonly<Record<WebhookState, number>>;
  readonly events: readonly WebhookEventView[];
  readonly pageSize: number;
};

/** `failing` waits to be tried again, `dead` for a person, `away` was put away by one. */
export type WebhookState = "new" | "failing" | "dead" | "away" | "done";

export type WebhookEventView = {
  readonly id: string;
  readonly provider: string;
  readonly eventId: string;
  readonly state: WebhookState;
  readonly receivedAt: string;
  readonly tries: number;
  readonly retryAt: string | null;
  readonly lastError: string | null;
  readonly putAwayReason: string | null;
};
