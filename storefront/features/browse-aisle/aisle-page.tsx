import type { AisleDetail } from "@cho-phien/contract";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Breadcrumb } from "@/components/breadcrumb";
import { CooperativeCard } from "@/components/cooperative-card";
import { GoodsGrid } from "@/components/goods-card";
import { LocalLink } from "@/components/local-link";
import { PageLinks } from "@/components/page-links";
import { aisleFolders } from "@/lib/aisle-folders";
import { inLanguage } from "@/lib/i18n/in-language";
import { paths } from "@/lib/paths";
import { CraftText } from "./craft-text";
import { aisleName, formerNames, listingOf } from "./aisle-words";

export function AislePage({ aisle }: { readonly aisle: AisleDetail }): ReactNode {
  const t = useTranslations("browse.aisle");
  const index = useTranslations("browse.index");
  const locale = useLocale();
  const format = useFormatter();
  const name = aisleName(aisle, locale);
  const former = formerNames(aisle);
  const { parent } = aisle;
  return (
    <>
      <Breadcrumb
        crumbs={[
          { name: index("title"), href: paths.aisles },
          { name: index(aisle.kind), href: `${paths.aisles}#${aisleFolders[aisle.kind]}` },
          ...(parent
            ? [{ name: inLanguage(locale, parent.name, parent.nameEn), href: paths.aisle("category", parent.slug) }]
            : []),
        ]}
      />
      <h1>{t(`title.${aisle.kind}`, { name })}</h1>
      <p className="mt-2 max-w-prose">{t(`lead.${aisle.kind}`, { name })}</p>
      {former.length > 0 ? (
        <p className="mt-1 max-w-prose text-sm text-quiet">{t("former", { name, former: format.list(former) })}</p>
      ) : null}
      {aisle.kind === "craft" && aisle.page === 1 ? <CraftText slug={aisle.slug} /> : null}
      <Subs aisle={aisle} />
      <Goods aisle={aisle} />
      <Cooperatives aisle={aisle} />
      <p className="pb-4">
        <LocalLink href={paths.aisles} className="link inline-flex min-h-tap items-center">
          {t("others")}
        </LocalLink>
      </p>
    </>
  );
}

type Props = { readonly aisle: AisleDetail };

function Subs({ aisle }: Props): ReactNode {
  const t = useTranslations("browse.aisle");
  const locale = useLocale();
  if (aisle.subs.length === 0) return null;
  return (
    <nav aria-label={t("subs")} className="mt-4">
      <ul className="flex flex-wrap gap-2">
        {aisle.subs.map((sub) => (
          <li key={sub.slug}>
            <LocalLink
              href={paths.aisle("category", sub.slug)}
              className="card inline-flex min-h-tap items-center gap-2 px-4 py-1.5 hover:border-ink"
            >
              {inLanguage(locale, sub.name, sub.nameEn)}
              <span className="number text-sm text-quiet">{sub.goodsCount}</span>
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Goods({ aisle }: Props): ReactNode {
  const t = useTranslations("browse.aisle");
  const listing = listingOf(aisle);
  return (
    <section aria-labelledby="hang" className="py-5">
      <h2 id="hang" className="mb-3">
        {t("goods", { count: aisle.goodsCount })}
      </h2>
      {aisle.goods.length > 0 ? (
        <>
          <GoodsGrid goods={aisle.goods} mainCount={2} />
          {listing ? (
            <LocalLink href={paths.listing(listing)} className="button mt-4">
              {t("all", { count: aisle.goodsCount })}
            </LocalLink>
          ) : (
            <PageLinks
              page={aisle.page}
              last={aisle.pages}
              hrefOf={(page) => paths.aisle(aisle.kind, aisle.slug, page)}
            />
          )}
        </>
      ) : (
        <p className="card p-5">{t("noGoods")}</p>
      )}
    </section>
  );
}

function Cooperatives({ aisle }: Props): ReactNode {
  const t = useTranslations("browse.aisle");
  return (
    <section aria-labelledby="hop-tac-xa" className="py-5">
      <h2 id="hop-tac-xa" className="mb-3">
        {t("cooperatives", { count: aisle.cooperativesCount })}
      </h2>
      {aisle.cooperatives.length > 0 ? (
        <ul className="cooperative-grid grid gap-3 sm:grid-cols-2 sm:gap-4 lg:grid-cols-3">
          {aisle.cooperatives.map((cooperative) => (
            <li key={cooperative.handle}>
              <CooperativeCard cooperative={cooperative} />
            </li>
          ))}
        </ul>
      ) : (
        <p className="card p-5">{t("noCooperatives")}</p>
      )}
      {aisle.cooperatives.length < aisle.cooperativesCount ? (
        <LocalLink href={paths.cooperatives} className="link inline-flex min-h-tap items-center">
          {t("moreCooperatives")}
        </LocalLink>
      ) : null}
    </section>
  );
}
