/** An operator may do everything: her password is longer than others', and nothing anybody tries first. */
const LEAST_OPERATOR_PASSWORD = 12;
const LEAST_LETTERS = 6;
/** Begins and middles of what stands on every list of stolen passwords, ours and Vietnam's favourites among them. */
const KNOWN = /passw|matkhau|123456|abc123|qwert|iloveyou|anhyeu|chophien|medusa|supersecret|admin|demo/i;

export type WeakPassword = "short" | "repeats" | "known" | "named";

/** Why this is no password for an operator with this address, or null. */
export function weakPassword(password: string, email: string): WeakPassword | null {
  if ([...password].length < LEAST_OPERATOR_PASSWORD) return "short";
  if (new Set(password).size < LEAST_LETTERS) return "repeats";
  if (KNOWN.test(password.replaceAll(/[\s_-]/g, ""))) return "known";
  const [name = ""] = email.split("@");
  return name.length >= 3 && password.toLowerCase().includes(name.toLowerCase()) ? "named" : null;
}
