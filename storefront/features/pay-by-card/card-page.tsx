import type { CardPayment, CardTerms } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Notice } from "@/components/notice";
import { formatDong } from "@/lib/format";
import { localeOr } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";
import { CardForm } from "./card-form";

type Props = {
  readonly terms: CardTerms;
  readonly payment: Exclude<CardPayment, { readonly state: "none" }>;
};

const reasons = ["basket_changed", "amount_differs", "paid_otherwise", "not_completed", "too_late"] as const;

/** A basket that is paid by card: the card itself, or what became of it while nobody looked. */
export function CardPage({ terms, payment }: Props): ReactNode {
  const t = useTranslations("payCard");
  const locale = localeOr(useLocale());
  if (payment.state === "ordered" || payment.state === "paid")
    return (
      <Notice heading="h1" title={t(payment.state === "ordered" ? "ordered" : "paid")}>
        <p>{t(payment.state === "ordered" ? "orderedNext" : "paidNext")}</p>
        <form method="post" action={paths.api.cardPayment}>
          <input type="hidden" name="locale" value={locale} />
          <button type="submit" className="button button-main min-h-tap">
            {t(payment.state === "ordered" ? "seeOrder" : "lookAgain")}
          </button>
        </form>
      </Notice>
    );
  if (payment.state === "given_back") {
    const reason = reasons.find((it) => it === payment.reason) ?? "not_completed";
    return (
      <Notice heading="h1" title={t("givenBack", { amount: formatDong(payment.amountDong, locale) })}>
        <p>{t(`reason.${reason}`)}</p>
        <p>{t("givenBackNext")}</p>
        <LocalLink href={paths.checkout} className="button button-main min-h-tap">
          {t("orderAgain")}
        </LocalLink>
      </Notice>
    );
  }
  const amount = formatDong(payment.amountDong, locale);
  return (
    <div className="mx-auto grid max-w-xl gap-4 py-5">
      <h1>{t("title")}</h1>
      {payment.givenBackDong ? (
        <p role="status">{t("givenBack", { amount: formatDong(payment.givenBackDong, locale) })}.</p>
      ) : null}
      <p className="text-lg">
        {t("total")} <strong className="number text-madder-deep">{amount}</strong>
      </p>
      <p className="text-sm">{t("safe")}</p>
      <noscript>
        <p>{t("needsScript")}</p>
      </noscript>
      <CardForm
        locale={locale}
        publishableKey={terms.publishableKey}
        clientSecret={payment.clientSecret}
        sentence={payment.state === "declined" ? t("declined") : null}
        words={{
          loading: t("loading"),
          notLoaded: t("notLoaded"),
          again: t("again"),
          pay: t("pay", { amount }),
          paying: t("paying"),
          declined: t("declined"),
          declinedFunds: t("declinedFunds"),
          expired: t("expired"),
          wrongNumbers: t("wrongNumbers"),
          bankRefused: t("bankRefused"),
          failed: t("failed"),
          unsure: t("unsure"),
        }}
      />
      <LocalLink href={paths.checkout} className="link inline-flex min-h-tap items-center">
        {t("otherWay")}
      </LocalLink>
    </div>
  );
}
