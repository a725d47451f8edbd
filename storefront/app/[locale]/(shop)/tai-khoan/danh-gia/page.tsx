import type { AccountReviews } from "@cho-phien/contract";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AccountFrame } from "@/features/account/frame";
import { ReviewsPart } from "@/features/account/reviews-part";
import { askAsShopper, requireShopper } from "@/lib/doors/shopper";
import { localeOr } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";

type Props = PageProps<"/[locale]/tai-khoan/danh-gia">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: localeOr((await params).locale), namespace: "account" });
  return { title: t("reviews"), robots: { index: false } };
}

export default async function Page({ params }: Props): Promise<ReactNode> {
  const locale = localeOr((await params).locale);
  const { token, account } = await requireShopper(paths.account.reviews);
  const answer = await askAsShopper<AccountReviews>(token, "/reviews", { locale });
  if (!answer.ok) throw new Error(`/store/account/reviews answered ${answer.status}`);
  return (
    <AccountFrame phone={account.phone} part="reviews" note={null}>
      <ReviewsPart reviews={answer.value.reviews} />
    </AccountFrame>
  );
}
