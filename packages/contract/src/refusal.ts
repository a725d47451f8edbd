/** What every door of ours answers when it refuses (HTTP 4xx). `message` is already in the reader's language. */
export type RefusalBody = {
  readonly code: string;
  readonly message: string;
  /** The field of the request the sentence speaks of, as a dotted path. */
  readonly field?: string;
  /** The numbers behind the sentence, all as strings. */
  readonly details?: Readonly<Record<string, string>>;
};

/** A whole amount in đồng as a decimal string: "1250000". */
export type DongString = string;

/** An instant as ISO 8601 in UTC. */
export type Instant = string;

/** A date as yyyy-mm-dd. */
export type DateString = string;

/** A month as yyyy-mm, Asia/Ho_Chi_Minh. */
export type MonthString = string;
