import type { DateString, Instant } from "./refusal";

/** One version of a search index, as the operator sees it. */
export type SearchVersion = {
  readonly kind: "product" | "cooperative";
  readonly engine: string;
  /** Whether it is the one that is read; another is being filled, or was read before. */
  readonly state: "read" | "next" | "before";
  /** Whether it is kept only to answer when the main engine doesn't. */
  readonly isSpare: boolean;
  readonly documents: number;
  readonly waiting: number;
  readonly oldestSeconds: number;
  readonly check: { readonly at: Instant; readonly drifted: number; readonly held: number } | null;
};

/** A document that could not be written again and again. */
export type StuckDocument = {
  readonly kind: "product" | "cooperative";
  readonly id: string;
  /** Of the product or cooperative, if it is still there. */
  readonly name: string;
  readonly engine: string;
  readonly attempts: number;
  readonly lastError: string;
};

/** A text that was looked for at least three times; nothing says by whom. */
export type AskedText = {
  readonly text: string;
  readonly asked: number;
  readonly foundNothing: number;
  readonly lastDay: DateString;
};

export type SearchSynonym = { readonly id: string; readonly names: readonly string[] };

/** GET /admin/search, and what every act on it answers. */
export type SearchDesk = {
  readonly versions: readonly SearchVersion[];
  /** Why an engine is not written, in its own words, where it isn't. */
  readonly outages: readonly { readonly engine: string; readonly lastError: string }[];
  readonly stuck: readonly StuckDocument[];
  readonly isRebuilding: boolean;
  readonly foundNothing: readonly AskedText[];
  readonly synonyms: readonly SearchSynonym[];
};

/** POST /admin/search/synonyms: 2–12 names of one thing, each 2–40 characters. */
export type NewSynonym = { readonly names: readonly string[] };
