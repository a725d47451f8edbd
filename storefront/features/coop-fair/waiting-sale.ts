import type { Instant, UndoReason } from "@cho-phien/contract";
import type { Basket } from "./basket";

/** A sale on its way: on the phone from the moment the screen says so, until the server has it or it is thrown away. */
export type WaitingSale = {
  /** Made here; the server enters one key once. */
  readonly key: string;
  /** Whose sale it is, whoever is signed in when it is sent. */
  readonly cooperativeId: string;
  readonly cooperativeName: string;
  /** By this phone's clock. */
  readonly soldAt: Instant;
  readonly lines: Basket;
  /** True once a sending began: from then on the server may know it, even if no answer came. */
  readonly wasTried: boolean;
  /** She took it back after a sending began: it is sent, then undone. */
  readonly undoBecause: UndoReason | null;
  /** Why the server does not take it; it stays until she changes it or throws it away. */
  readonly refusal: string | null;
  /** The signed-in person does not work for its cooperative. */
  readonly isElsewhere: boolean;
};

/** Sixteen random bytes as hex; `randomUUID` exists only under https. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
