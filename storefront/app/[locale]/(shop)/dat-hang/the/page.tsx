import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { redirect } from "next/navigation";
import type { ReactNode } from "react";
import { CardPage } from "@/features/pay-by-card/card-page";
import { readCartId } from "@/lib/basket/cookies";
import { localeOr } from "@/lib/i18n/locales";
import { readCardPayment, readCardTerms } from "@/lib/medusa/operations/card-payment";
import { localePath, paths } from "@/lib/paths";

type Props = PageProps<"/[locale]/dat-hang/the">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOr((await params).locale), namespace: "payCard" });
  return { title: t("title"), robots: { index: false } };
}

/** Opened again after a tab was closed, it says what became of the payment. */
export default async function Page({ params }: Props): Promise<ReactNode> {
  const locale = localeOr((await params).locale);
  const cartId = await readCartId();
  if (!cartId) redirect(localePath(locale, paths.basket));
  const [terms, payment] = await Promise.all([readCardTerms(locale), readCardPayment(cartId, locale)]);
  if (!payment.ok || (!terms.ok && terms.status !== 404)) throw new Error("The card payment could not be read");
  if (!terms.ok || payment.value.state === "none") redirect(localePath(locale, paths.checkout));
  return <CardPage terms={terms.value} payment={payment.value} />;
}
