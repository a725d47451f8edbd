import { localeOr, type Locale } from "@/lib/i18n/locales";

export type BasketChange = {
  readonly locale: Locale;
  readonly variantId: string | null;
  readonly quantity: number;
  /** Where a plain form goes next. */
  readonly then: "basket" | "checkout";
};

const mostPieces = 999;

function whole(text: unknown): number | null {
  const number =
    typeof text === "number" ? text : typeof text === "string" && text.trim() !== "" ? Number(text) : Number.NaN;
  return Number.isInteger(number) && number >= 0 && number <= mostPieces ? number : null;
}

/** Fields of a form or a JSON body → the change asked for; null for a quantity that is none. */
export function readBasketChange(fields: Readonly<Record<string, unknown>>): BasketChange | null {
  const quantity = whole(fields.quantity);
  if (quantity === null) return null;
  const variantId =
    typeof fields.variantId === "string" && /^[\w-]{4,64}$/.test(fields.variantId) ? fields.variantId : null;
  return {
    locale: localeOr(typeof fields.locale === "string" ? fields.locale : null),
    variantId,
    quantity,
    then: fields.then === "checkout" ? "checkout" : "basket",
  };
}
