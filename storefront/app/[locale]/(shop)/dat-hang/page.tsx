import { communesOf, provinces } from "@cho-phien/vietnam/org-units";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { CheckoutPage } from "@/features/place-order/checkout-page";
import { startFrom } from "@/features/place-order/start-from";
import { readKeptDraft } from "@/features/place-order/draft";
import { errorSentences } from "@/features/place-order/error-sentences";
import { readCartId, readShipTo } from "@/lib/basket/cookies";
import { first } from "@/lib/doors/query";
import { currentShopper } from "@/lib/doors/shopper";
import { formatDong } from "@/lib/format";
import { localeOr, type Locale } from "@/lib/i18n/locales";
import { readCardPayment } from "@/lib/medusa/operations/card-payment";
import { readBasket } from "@/lib/medusa/operations/cart";
import { readCashRefusal } from "@/lib/medusa/operations/cash-refusal";
import { readPaymentWays } from "@/lib/medusa/operations/payment-ways";
import { basketKeyOf } from "@/lib/order-proof";
import { localePath, paths } from "@/lib/paths";

type Props = PageProps<"/[locale]/dat-hang">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOr((await params).locale), namespace: "shop.checkout" });
  return { title: t("title"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props): Promise<ReactNode> {
  const [{ locale: segment }, query] = await Promise.all([params, searchParams]);
  const locale = localeOr(segment);
  const cartId = await readCartId();
  const givenBack = cartId ? await afterCard(cartId, locale) : null;
  const shopper = await currentShopper();
  const chosen = { addresses: shopper?.account.addresses ?? [], asked: first(query["dia-chi"]) ?? null };
  const { kept, chosenId } = startFrom(await readKeptDraft(), chosen);
  const place = { province: kept?.draft.provinceCode || (await readShipTo()), commune: kept?.draft.communeCode };
  const basket = cartId ? await readBasket(cartId, locale, place) : null;
  if (basket && !basket.ok && basket.status !== 404)
    throw new Error(`The basket could not be read: ${basket.refusal.code}`);
  if (!cartId || !basket?.ok || basket.value.groups.length === 0) redirect(localePath(locale, paths.basket));
  const options = provinces().map(({ code, name, fullName, formerNames }) => ({ code, name, fullName, formerNames }));
  const communes = communesOf(kept?.draft.provinceCode ?? "").map(({ code, fullName }) => ({ code, fullName }));
  return (
    <CheckoutPage
      basket={basket.value}
      basketKey={basketKeyOf(cartId)}
      draft={kept?.draft ?? null}
      errors={await errorSentences(kept?.errors ?? {}, locale)}
      sentence={kept?.sentence ?? givenBack}
      provinces={options}
      communes={communes}
      ways={await readPaymentWays(locale)}
      saved={shopper ? { addresses: chosen.addresses, chosenId } : null}
      cashRefusal={await readCashRefusal(cartId, { phone: kept?.draft.phone ?? "", locale })}
    />
  );
}

/** Paid by card while nobody looked: leads to the page that says so. What went back to the card is a sentence here. */
async function afterCard(cartId: string, locale: Locale): Promise<string | null> {
  const payment = await readCardPayment(cartId, locale);
  if (!payment.ok) return null;
  const { value } = payment;
  if (value.state === "ordered" || value.state === "paid") redirect(localePath(locale, paths.cardPayment));
  if (value.state !== "given_back") return null;
  const t = await getTranslations({ locale, namespace: "payCard" });
  return `${t("givenBack", { amount: formatDong(value.amountDong, locale) })}. ${t("givenBackNext")}`;
}
