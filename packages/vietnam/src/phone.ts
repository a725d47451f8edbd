/** Why a text is no Vietnamese mobile number; the numbers a sentence needs are inside. */
export type PhoneRefusal =
  | { readonly kind: "phone_empty" }
  | { readonly kind: "phone_not_digits"; readonly found: string }
  | { readonly kind: "phone_wrong_length"; readonly needed: 10; readonly found: number }
  | { readonly kind: "phone_not_mobile"; readonly prefix: string };

export type PhoneResult =
  { readonly ok: true; readonly e164: string } | { readonly ok: false; readonly refusal: PhoneRefusal };

/** Mobile numbers begin 03, 05, 07, 08, 09 and have ten digits (facts: ux-conventions). */
const MOBILE = /^0[35789]\d{8}$/;
const MOBILE_DIGITS = 10;
const SEPARATORS = /[\s.\-–()]/g;

/** +84, 0084 and a bare 84 before nine digits all stand for the leading 0; so does the "+84 0…" people type. */
function toNational(compact: string): string {
  return compact.replace(/^(?:\+84|0084|84(?=\d{9}$))0?/, "0");
}

function refuse(refusal: PhoneRefusal): PhoneResult {
  return { ok: false, refusal };
}

/** A mobile number as people write it ("0912 345 678", "+84.912…") → E.164 ("+84912345678"), or why not. */
export function parsePhone(text: string): PhoneResult {
  const compact = text.normalize("NFKC").replace(SEPARATORS, "");
  if (compact === "") return refuse({ kind: "phone_empty" });
  const foreign = /[^\d+]|(?<=.)\+/.exec(compact);
  if (foreign) return refuse({ kind: "phone_not_digits", found: foreign[0] });
  const national = toNational(compact);
  if (national.startsWith("+")) return refuse({ kind: "phone_not_mobile", prefix: national.slice(0, 3) });
  if (national.length !== MOBILE_DIGITS) {
    return refuse({ kind: "phone_wrong_length", needed: MOBILE_DIGITS, found: national.length });
  }
  if (!MOBILE.test(national)) return refuse({ kind: "phone_not_mobile", prefix: national.slice(0, 2) });
  return { ok: true, e164: `+84${national.slice(1)}` };
}

/** E.164 → "0912 345 678". Any other text comes back unchanged, so that a foreign number stays readable. */
export function formatPhone(e164: string): string {
  const digits = /^\+84(\d{2})(\d{3})(\d{4})$/.exec(e164);
  if (!digits) return e164;
  const national = `0${e164.slice(3)}`;
  return `${national.slice(0, 4)} ${national.slice(4, 7)} ${national.slice(7)}`;
}
