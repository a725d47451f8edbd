import type { DongString, Instant } from "./refusal";
import type { PaidThrough } from "./shop";

/** How an order is paid by transfer. */
export type TransferView = {
  readonly state: "open" | "paid" | "closed";
  /** What came for this order and is held: too little yet, too much, or too late. */
  readonly heldDong: DongString;
  /** What was sent back. */
  readonly returnedDong: DongString;
  /** What to transfer; null once nothing more is asked for. */
  readonly ask: {
    readonly bankName: string;
    readonly accountNumber: string;
    readonly holder: string;
    /** What is missing, to the đồng. */
    readonly amountDong: DongString;
    /** The order's code as banks keep it: capitals and digits. */
    readonly content: string;
    readonly expiresAt: Instant;
    /** The QR as an SVG text, and as a PNG in a data address. */
    readonly svg: string;
    readonly png: string;
  } | null;
};

/** GET /store/payment-ways: how an order can be paid here, in the order of the page. */
export type PaymentWays = { readonly ways: readonly PaidThrough[] };

export type BankOutcome = "exact" | "under" | "over" | "late" | "double" | "unknown";

/** GET /admin/bank-lines?state=held|all&q=&page= */
export type BankDesk = {
  readonly lines: readonly BankLineView[];
  readonly count: number;
  readonly heldCount: number;
  readonly pageSize: number;
  readonly heldDong: DongString;
  /** Where shoppers transfer to; null while no account is configured. */
  readonly account: { readonly bankName: string; readonly number: string; readonly holder: string } | null;
};

export type BankLineView = {
  readonly id: string;
  readonly reference: string;
  readonly bookedAt: Instant;
  readonly amountDong: DongString;
  readonly content: string;
  readonly payer: string | null;
  readonly cameBy: "file" | "hook";
  readonly outcome: BankOutcome | null;
  readonly order: { readonly id: string; readonly code: string; readonly missingDong: DongString } | null;
  readonly heldDong: DongString;
  readonly takenDong: DongString;
  readonly returnedDong: DongString;
  readonly returnReference: string | null;
  readonly askedAt: Instant | null;
  /** Orders that wait for exactly what is held: perhaps meant, never matched alone. */
  readonly proposals: readonly { readonly code: string; readonly placedAt: Instant }[];
  /** What may be done with it now. */
  readonly acts: readonly BankLineAct[];
};

/** POST /admin/bank-lines/:id/<act>: assign { code }, return { reference }, ask {}. Each answers BankLineView. */
export type BankLineAct = "assign" | "return" | "ask";

/** POST /admin/bank-files { fileName, fileBase64 } */
export type NewBankFile = { readonly fileName: string; readonly fileBase64: string };

/** What a file brought: new lines, lines that were there, lines of money going out. */
export type BankFileTaken = { readonly added: number; readonly known: number; readonly outgoing: number };
