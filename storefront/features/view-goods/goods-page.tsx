import type { GoodsCard, GoodsDetail } from "@cho-phien/contract";
import { findCategory } from "@cho-phien/vietnam/categories";
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
import { SeenIsland } from "./seen-island";
import { ShareIsland } from "./share-island";
import { ShippingSection } from "./shipping-section";

type Props = {
  readonly goods: GoodsDetail;
  /** What buyers say of them. */
  readonly reviews: ReactNode;
};

export function GoodsPage({ goods, reviews }: Props): ReactNode {
  const t = useTranslations("shop.goods");
  const save = useTranslations("account.saved");
  const b = useTranslations("browse.goods");
  const locale = useLocale();
  const name = inLanguage(locale, goods.name, goods.nameEn);
  const category = findCategory(goods.categoryHandle);
  const photos = goods.photos.length > 0 ? goods.photos : goods.photo ? [goods.photo] : [];
  return (
    <>
      <Breadcrumb
        crumbs={[
          { name: t("goods"), href: paths.listing() },
          ...(category
            ? [{ name: inLanguage(locale, category.vi, category.en), href: paths.aisle("category", category.handle) }]
            : []),
          {
            name: goods.place.provinceName,
            href: paths.aisle("province", slugify(goods.place.provinceName)),
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
          <ShareIsland title={name} words={{ share: b("share"), copied: b("copied"), failed: b("copyFailed") }} />
        </div>
      </div>
      <div className="grid gap-x-10 md:grid-cols-2">
        <MakerSection maker={goods.maker} />
        {goods.moneyPath ? <MoneyPathSection path={goods.moneyPath} /> : null}
      </div>
      <Details goods={goods} />
      {reviews}
      <More
        id="cung-htx"
        title={t("more", { name: goods.cooperative.name })}
        goods={goods.moreFromCooperative.slice(0, 4)}
      />
      <More id="cung-nghe" title={b("sameCraft")} goods={goods.sameCraft} />
      <SeenIsland
        goods={{ handle: goods.handle, name: goods.name, nameEn: goods.nameEn, photo: goods.photo }}
        locale={locale}
        words={{ title: b("seen"), only: b("seenOnly"), clear: b("clear") }}
      />
    </>
  );
}

type MoreProps = { readonly id: string; readonly title: string; readonly goods: readonly GoodsCard[] };

function More({ id, title, goods }: MoreProps): ReactNode {
  if (goods.length === 0) return null;
  return (
    <section aria-labelledby={id} className="py-6">
      <h2 id={id} className="mb-3">
        {title}
      </h2>
      <GoodsGrid goods={goods} />
    </section>
  );
}
