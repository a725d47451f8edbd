import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

const algorithm = "aes-256-gcm";
const ivBytes = 12;
const tagBytes = 16;

/** The use is bound into the key, so a sealed basket can never be opened as a session. */
function keyFor(use: string, secret: string): Buffer {
  return Buffer.from(hkdfSync("sha256", secret, "cho-phien", use, 32));
}

/** Encrypts and authenticates `text` for one `use`: base64url of iv ‖ tag ‖ ciphertext. */
export function seal(text: string, use: string, secret: string): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, keyFor(use, secret), iv);
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString("base64url");
}

/** The sealed text by the first secret that opens it; null for anything forged, cut, sealed for another use or otherwise. */
export function unseal(sealed: string, use: string, secrets: readonly string[]): string | null {
  for (const secret of secrets) {
    const text = opened(sealed, use, secret);
    if (text !== null) return text;
  }
  return null;
}

function opened(sealed: string, use: string, secret: string): string | null {
  const bytes = Buffer.from(sealed, "base64url");
  if (bytes.length < ivBytes + tagBytes) return null;
  const decipher = createDecipheriv(algorithm, keyFor(use, secret), bytes.subarray(0, ivBytes), {
    authTagLength: tagBytes,
  });
  decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]).toString("utf8");
  } catch {
    return null;
  }
}
