import type { DongString, Instant } from "./refusal";

/** Why a cooperative is not proposed for a transfer now. */
export type NotProposed = "nothing_due" | "suspended" | "on_hold" | "no_account" | "below_minimum";

export type RemittanceDueRow = {
  readonly cooperativeId: string;
  readonly name: string;
  /** What could be sent now: due by the books, less an open advance and what is under way. */
  readonly amountDong: DongString;
  /** What of it is shoppers' shipping money for the parcels it sent. */
  readonly shippingDong: DongString;
  readonly underWayDong: DongString;
  readonly because: NotProposed | null;
  readonly hold: { readonly reason: string; readonly at: Instant } | null;
};

export type RemittanceBatchState = "proposed" | "approved" | "sent" | "done" | "undone";

export type RemittanceTransferState = "proposed" | "left_out" | "approved" | "sent" | "arrived" | "failed" | "undone";

export type RemittanceTransfer = {
  readonly id: string;
  readonly place: number;
  readonly cooperativeId: string;
  readonly name: string;
  readonly amountDong: DongString;
  /** What of it is shipping. */
  readonly shippingDong: DongString;
  /** What was due when the batch was proposed: the most she may send. */
  readonly dueDong: DongString;
  /** "Agribank …4471". */
  readonly account: string;
  readonly state: RemittanceTransferState;
  readonly bankReference: string | null;
  readonly failure: string | null;
};

export type RemittanceBatch = {
  readonly id: string;
  /** What people call it, and what stands in the bank's reference: RM-4F2A9C1B. */
  readonly code: string;
  readonly state: RemittanceBatchState;
  readonly proposedAt: Instant;
  readonly approvedAt: Instant | null;
  readonly sentAt: Instant | null;
  readonly totalDong: DongString;
  /** What of the total is shipping. */
  readonly shippingDong: DongString;
  readonly transfers: readonly RemittanceTransfer[];
};

/** GET /admin/remittances?state=due|open|done&page= */
export type RemittanceDesk = {
  readonly due: readonly RemittanceDueRow[];
  readonly minimumDong: DongString;
  readonly batches: readonly RemittanceBatch[];
  readonly count: number;
  readonly pageSize: number;
};

/** POST /admin/remittance-batches/:id/transfers/:transferId while proposed; a part that is absent stays as it is. */
export type AdjustTransfer = { readonly amountDong?: DongString; readonly isLeftOut?: boolean };

/** POST /admin/remittance-batches/:id/file: the same bytes each time. After the first nobody can undo the batch. */
export type RemittanceFile = { readonly fileName: string; readonly text: string; readonly sha256: string };

/** POST /admin/remittance-batches/:id/references: rows as docs/bank-file.md describes them. */
export type PastedReferences = { readonly text: string };

export type ReferenceProblem = {
  readonly row: number;
  readonly because:
    "unreadable" | "no_such_transfer" | "amount_differs" | "reference_used" | "already_other" | "reference_missing";
};

export type ReferencesEntered = {
  readonly arrived: number;
  readonly failed: number;
  readonly problems: readonly ReferenceProblem[];
};

/** Part of GET /coop/income: what the market is sending to the cooperative's account, newest first. */
export type CoopRemittance = {
  readonly id: string;
  readonly amountDong: DongString;
  /** What of it is shipping. */
  readonly shippingDong: DongString;
  readonly at: Instant;
  readonly state: "in_transit" | "remitted" | "failed";
  readonly bankReference: string | null;
};
