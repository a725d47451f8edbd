/** Somebody else held one of the keys for as long as this caller was ready to wait; its job was not begun. */
export class LockTimedOut extends Error {
  constructor(readonly keys: readonly string[]) {
    super(`Timed-out acquiring lock on ${keys.join(", ")}.`);
  }
}
