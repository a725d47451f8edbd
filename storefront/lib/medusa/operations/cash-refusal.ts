import "server-only";
import type { PaymentChoices } from "@cho-phien/contract";
import type { Locale } from "@/lib/i18n/locales";
import { askBackend } from "../client";

/**
 * Why this basket can't be paid in cash at the door, in the reader's language; null when it can. Judged with the phone of a draft
 * that was sent before, else by its sum; completing the order judges again, so that silence here stops nobody.
 */
export async function readCashRefusal(
  cartId: string,
  { phone, locale }: { readonly phone: string; readonly locale: Locale },
): Promise<string | null> {
  const path = `/store/carts/${encodeURIComponent(cartId)}/payment-choices`;
  const body = phone === "" ? {} : { phone: phone.slice(0, 40) };
  const answer = await askBackend<PaymentChoices>(path, { locale, method: "POST", body });
  return answer.ok ? (answer.value.choices.find(({ id }) => id === "pp_cod_cod")?.reason ?? null) : null;
}
