import "server-only";
import { askAsShopper, currentShopper } from "@/lib/doors/shopper";
import type { Locale } from "@/lib/i18n/locales";
import type { CheckoutDraft } from "./fields";

/** Keeps the address of an order in her account. The order is placed: an address that is not kept changes nothing about it. */
export async function keepDraftAddress(draft: CheckoutDraft, locale: Locale): Promise<void> {
  const shopper = await currentShopper().catch(() => null);
  if (!shopper) return;
  const { fullName: name, phone, provinceCode: province, communeCode: commune, street } = draft;
  const body = { name, phone, province, commune, street };
  await askAsShopper(shopper.token, "/addresses", { locale, method: "POST", body });
}
