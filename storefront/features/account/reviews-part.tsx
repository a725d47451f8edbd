import type { AccountReviews } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { StarRow } from "@/components/star-row";
import { formatDate } from "@/lib/format";
import { paths } from "@/lib/paths";

/** What she said of goods, and what became of it. */
export function ReviewsPart({ reviews }: AccountReviews): ReactNode {
  const t = useTranslations("account.review");
  const s = useTranslations("reviews");
  if (reviews.length === 0) return <p className="card p-5">{t("none")}</p>;
  return (
    <ul className="grid items-start gap-3 md:grid-cols-2">
      {reviews.map((it) => (
        <li key={it.id} className="card grid gap-1 p-4">
          <p className="font-semibold">{it.goodsName}</p>
          <p className="flex flex-wrap items-baseline gap-x-3 text-sm">
            <StarRow stars={it.stars} name={s("stars", { stars: it.stars })} />
            <span className="font-semibold">{t(`state.${it.state}`)}</span>
            <span className="number text-quiet">{formatDate(it.writtenAt)}</span>
          </p>
          {it.words ? <p className="whitespace-pre-line wrap-anywhere">{it.words}</p> : null}
          {it.reason ? <p className="text-sm wrap-anywhere">{t("reason", { reason: it.reason })}</p> : null}
          {it.reply ? <p className="text-sm wrap-anywhere">{t("reply", { words: it.reply.words })}</p> : null}
          <LocalLink href={paths.order(it.orderCode)} className="link inline-flex min-h-tap items-center text-sm">
            {t("order", { code: it.orderCode })}
          </LocalLink>
        </li>
      ))}
    </ul>
  );
}
