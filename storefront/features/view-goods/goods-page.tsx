import type { GoodsDetail } from "@cho-phien/contract";
import { slugify } from "@cho-phien/vietnam/fold";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Breadcrumb } from "@/components/breadcrumb";
import { ClosedNote } from "@/components/closed-note";
import { GoodsGrid } from "@/components/goods-card";
import { LocalLink } from "@/components/local-link";
import { SaveHeart } from "@/components/save-heart";
import { inLanguage } from "@/lib/i18n/in-language";
import { paths } from "@/lib/paths";
import { BuyForm } from "./buy-form";
import { CertificateLine } from "./certificate-line";
import { Details } from "./details";
import { Gallery } from "./gallery";
import { MakerSection } from "./maker-section";
import { MoneyPathSection } from "./money-path-section";
import { ShippingSection } from "./shipping-section";

type Props = {
  readonly goods: GoodsDetail;
  /** What buyers say of them. */
  readonly reviews: ReactNode;
};

export function GoodsPage({ goods, reviews }: Props): ReactNode {
  const t = useTranslations("shop.goods");
  const save = useTranslations("account.saved");
  const locale = useLocale();
  const name = inLanguage(locale, goods.name, goods.nameEn);
  const photos = goods.photos.length > 0 ? goods.photos : goods.photo ? [goods.photo] : [];
  return (
    <>
      <Breadcrumb
        crumbs={[
          { name: t("goods"), href: paths.listing() },
          {
            name: goods.place.provinceName,
            href: paths.listing({ province: slugify(goods.place.provinceName) }),
          },
        ]}
      />
      <div className="grid gap-x-10 gap-y-5 md:grid-cols-2">
        <Gallery photos={photos} name={name} />
        <div className="grid content-start gap-4">
          <div>
            <div className="flex items-start justify-between gap-3">
              <h1 className="text-2xl">{name}</h1>
              <SaveHeart id={goods.id} label={save("save", { name })} className="shrink-0 border border-line" />
            </div>
            <p className="mt-1 text-sm text-quiet">
              <LocalLink href={paths.cooperative(goods.cooperative.handle)} className="link">
                {goods.cooperative.name}
              </LocalLink>
              {" · "}
              {goods.place.communeName}, {goods.place.provinceName}
            </p>
          </div>
          <ClosedNote until={goods.maker.cooperative.closedUntil} />
          <BuyForm goods={goods} />
          <ShippingSection goods={goods} />
          {goods.certificate ? <CertificateLine certificate={goods.certificate} /> : null}
          <p className="max-w-prose whitespace-pre-line">
            {inLanguage(locale, goods.description, goods.descriptionEn)}
          </p>
        </div>
      </div>
      <div className="grid gap-x-10 md:grid-cols-2">
        <MakerSection maker={goods.maker} />
        {goods.moneyPath ? <MoneyPathSection path={goods.moneyPath} /> : null}
      </div>
      <Details goods={goods} />
      {reviews}
      {goods.moreFromCooperative.length > 0 ? (
        <section aria-labelledby="cung-htx" className="py-6">
          <h2 id="cung-htx" className="mb-3">
            {t("more", { name: goods.cooperative.name })}
          </h2>
          <GoodsGrid goods={goods.moreFromCooperative.slice(0, 4)} />
        </section>
      ) : null}
    </>
  );
}
