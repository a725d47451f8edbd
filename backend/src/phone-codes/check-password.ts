import { refuse } from "../boundary/refusal";

/** NIST SP 800-63B's floor for a password without a second factor. */
const LEAST_PASSWORD = 8;

export function checkPassword(password: string): void {
  if (password.length < LEAST_PASSWORD) throw refuse("password_short", { least: String(LEAST_PASSWORD) }, "password");
}
