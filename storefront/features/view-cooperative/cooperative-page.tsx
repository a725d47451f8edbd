import type { CooperativeDetail } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Breadcrumb } from "@/components/breadcrumb";
import { ClosedNote } from "@/components/closed-note";
import { GoodsGrid } from "@/components/goods-card";
import { LocalLink } from "@/components/local-link";
import { Photo } from "@/components/photo";
import { inLanguage } from "@/lib/i18n/in-language";
import { paths } from "@/lib/paths";
import { CertificateTable } from "./certificate-table";

/** As many as GET /store/cooperatives/:handle answers; the rest is in the listing. */
const MOST_GOODS = 24;

export function CooperativePage({ cooperative }: { readonly cooperative: CooperativeDetail }): ReactNode {
  const t = useTranslations("shop.cooperative");
  const locale = useLocale();
  const hasMore = cooperative.goods.length >= MOST_GOODS;
  return (
    <>
      <Breadcrumb crumbs={[{ name: t("all"), href: paths.cooperatives }]} />
      <div className="grid gap-x-10 gap-y-5 md:grid-cols-[2fr_3fr]">
        <div className="-mx-4 overflow-hidden sm:mx-0 sm:rounded-card">
          <Photo
            photo={cooperative.photo}
            sizes="(min-width: 48rem) 28rem, calc(100vw - 1px)"
            isMain
            className="max-md:aspect-[4/3]"
          />
        </div>
        <div className="grid content-start gap-4">
          <div>
            <p className="text-sm text-quiet">{t(`kind.${cooperative.kind}`)}</p>
            <h1>{cooperative.name}</h1>
          </div>
          <ClosedNote until={cooperative.closedUntil} />
          <p className="text-lg">{inLanguage(locale, cooperative.sentence, cooperative.sentenceEn)}</p>
          <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm">
            <dt className="text-quiet">{t("place")}</dt>
            <dd>
              {cooperative.place.communeName}, {cooperative.place.provinceName}
            </dd>
            <dt className="text-quiet">{t("membersName")}</dt>
            <dd>{t("members", { count: cooperative.membersCount })}</dd>
            {cooperative.peoples.length > 0 ? (
              <>
                <dt className="text-quiet">{t("peoples")}</dt>
                <dd>{cooperative.peoples.join(", ")}</dd>
              </>
            ) : null}
            {cooperative.crafts.length > 0 ? (
              <>
                <dt className="text-quiet">{t("crafts")}</dt>
                <dd>{cooperative.crafts.join(", ")}</dd>
              </>
            ) : null}
          </dl>
          <p className="max-w-prose whitespace-pre-line">
            {inLanguage(locale, cooperative.story, cooperative.storyEn)}
          </p>
        </div>
      </div>
      <section aria-labelledby="hang-htx" className="py-7">
        <h2 id="hang-htx" className="mb-3">
          {hasMore ? t("someGoods") : t("goods", { count: cooperative.goods.length })}
        </h2>
        {cooperative.goods.length > 0 ? (
          <GoodsGrid goods={cooperative.goods} />
        ) : (
          <p className="card p-5">{t("noGoods")}</p>
        )}
        {hasMore ? (
          <p className="mt-4">
            <LocalLink href={paths.listing({ cooperative: cooperative.handle })} className="button">
              {t("allGoods")}
            </LocalLink>
          </p>
        ) : null}
      </section>
      {cooperative.certificates.length > 0 ? <CertificateTable certificates={cooperative.certificates} /> : null}
    </>
  );
}
