import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { BasketPage } from "@/features/fill-basket/basket-page";
import { emptyBasket } from "@/lib/basket/basket-view";
import { readCartId, readShipTo } from "@/lib/basket/cookies";
import { localeOr } from "@/lib/i18n/locales";
import { readBasket } from "@/lib/medusa/operations/cart";
import { refusalSentence } from "@/lib/refusal-sentence";

type Props = PageProps<"/[locale]/gio-hang">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOr((await params).locale), namespace: "shop.basket" });
  return { title: t("title"), robots: { index: false } };
}

export default async function Page({ params, searchParams }: Props): Promise<ReactNode> {
  const locale = localeOr((await params).locale);
  const { refused } = await searchParams;
  const cartId = await readCartId();
  const shipTo = await readShipTo();
  const basket = cartId ? await readBasket(cartId, locale, { province: shipTo }) : null;
  if (basket && !basket.ok && basket.status !== 404)
    throw new Error(`The basket could not be read: ${basket.refusal.code}`);
  const refusal = typeof refused === "string" ? await refusalSentence({ code: refused, message: "" }, locale) : null;
  return <BasketPage basket={basket?.ok ? basket.value : emptyBasket} refusal={refusal} shipTo={shipTo} />;
}
