import type { MarketView } from "@cho-phien/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CooperativeCard } from "@/components/cooperative-card";
import { GoodsGrid } from "@/components/goods-card";
import { LocalLink } from "@/components/local-link";
import { paths } from "@/lib/paths";
import { Certificates } from "./certificates";
import { DoorLinks } from "./door-links";
import { MoneyJourney } from "./money-journey";
import { Section } from "./section";

const goodsShown = 8;
const cooperativesShown = 3;

export function Home({ market }: { readonly market: MarketView }): ReactNode {
  const t = useTranslations("shop.home");
  const provinces = market.provinces.filter((province) => province.goodsCount > 0);
  return (
    <>
      <div className="py-6 sm:py-10">
        <h1 className="max-w-2xl text-2xl sm:text-4xl">{t("title")}</h1>
        <p className="mt-3 max-w-2xl text-base sm:text-lg">{t("lead")}</p>
      </div>
      <Section id="phien-nay" title={t("inSeason")} more={{ href: paths.listing(), name: t("allGoods") }}>
        {market.inSeason.length > 0 ? (
          <GoodsGrid goods={market.inSeason.slice(0, goodsShown)} mainCount={2} />
        ) : (
          <p className="card p-5">{t("noGoods")}</p>
        )}
      </Section>
      <Section id="nghe" title={t("byCraft")}>
        <DoorLinks categories={market.categories} peoples={market.peoples} />
      </Section>
      <Section id="tinh" title={t("byProvince")} more={{ href: paths.aisles, name: t("map") }}>
        <ul className="grid grid-cols-2 gap-2 sm:grid-cols-3 lg:grid-cols-5">
          {provinces.map((province) => (
            <li key={province.code}>
              <LocalLink
                href={paths.aisle("province", province.slug)}
                className="card flex min-h-tap items-center justify-between gap-2 px-3 py-2 hover:border-ink"
              >
                <span>{province.name}</span>
                <span className="number text-sm text-quiet">{t("goodsCount", { count: province.goodsCount })}</span>
              </LocalLink>
            </li>
          ))}
        </ul>
      </Section>
      <Section
        id="hop-tac-xa"
        title={t("cooperatives")}
        more={{ href: paths.cooperatives, name: t("allCooperatives") }}
      >
        <ul className="cooperative-grid grid gap-3 sm:grid-cols-3 sm:gap-4">
          {market.cooperatives.slice(0, cooperativesShown).map((cooperative) => (
            <li key={cooperative.handle}>
              <CooperativeCard cooperative={cooperative} />
            </li>
          ))}
        </ul>
      </Section>
      <Section id="dong-tien" title={t("money.title")}>
        <MoneyJourney />
      </Section>
      <Section id="chung-nhan" title={t("certificates.title")}>
        <Certificates />
      </Section>
    </>
  );
}
