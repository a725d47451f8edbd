import type { Readable } from "node:stream";

/** A picture as it is read: its size and its bytes, once. */
export type OpenPhoto = { readonly bytes: number; readonly body: Readable };

/**
 * Where pictures are kept, under names: `photos/…` is what the shop shows, `private/<kind>/…` what no public route serves.
 * A name is there whole or not at all. Each act throws StoreAway where the store is another's and does not answer.
 */
export type PhotoStore = {
  /** Keeps bytes, or the file of this path on the same disk, which may be gone afterwards; what stood under the name is replaced. */
  readonly put: (name: string, from: Buffer | string) => Promise<void>;
  /** null where nothing is kept under the name. */
  readonly open: (name: string) => Promise<OpenPhoto | null>;
  /** Names that begin so, in order. */
  readonly list: (start: string) => Promise<readonly string[]>;
  /** A name that is not there is no error. */
  readonly remove: (names: readonly string[]) => Promise<void>;
};

/** The store did not do what it was asked; nothing is half written, and asking again later is right. */
export class StoreAway extends Error {
  override readonly name = "StoreAway";
}

const NAME = /^(?:photos|private\/[a-z-]+)\/[A-Za-z0-9_][\w.-]{0,200}$/;

/** Whether a name can be one of ours: whoever asks for another asks for a file of the machine, or a hidden one. */
export function isPhotoName(name: string): boolean {
  return NAME.test(name);
}
