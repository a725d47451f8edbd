import type { MakerView } from "@cho-phien/contract";
import { slugify } from "@cho-phien/vietnam/fold";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { Photo } from "@/components/photo";
import { PlaceMap } from "@/components/place-map";
import { inLanguage } from "@/lib/i18n/in-language";
import { paths } from "@/lib/paths";

/** Who makes it: the cooperative and how many hands; no member is named in the shop. */
export function MakerSection({ maker }: { readonly maker: MakerView }): ReactNode {
  const t = useTranslations("shop.goods");
  const locale = useLocale();
  const { cooperative } = maker;
  return (
    <section aria-labelledby="ai-lam-ra" className="py-6">
      <h2 id="ai-lam-ra" className="mb-3">
        {t("who")}
      </h2>
      <div className="card flex overflow-hidden">
        <div className="w-28 shrink-0 sm:w-36 [&_picture]:contents">
          <Photo photo={cooperative.photo} sizes="9rem" className="h-full" />
        </div>
        <div className="grid content-start gap-1.5 p-4">
          <h3 className="text-base">
            <LocalLink href={paths.cooperative(cooperative.handle)} className="link">
              {cooperative.name}
            </LocalLink>
          </h3>
          <p className="text-sm text-quiet">
            {cooperative.place.communeName}, {cooperative.place.provinceName}
          </p>
          <p className="text-sm">{inLanguage(locale, cooperative.sentence, cooperative.sentenceEn)}</p>
          {maker.makersCount > 0 ? <p className="text-sm">{t("makers", { count: maker.makersCount })}</p> : null}
        </div>
      </div>
      <LocalLink
        href={paths.aisle("province", slugify(cooperative.place.provinceName))}
        className="card mt-3 flex items-center gap-4 p-4 hover:border-ink"
      >
        <PlaceMap place={cooperative.place} />
        <span>
          <span className="block font-semibold">{cooperative.place.communeName}</span>
          <span className="block text-sm text-quiet">{cooperative.place.provinceName}</span>
        </span>
      </LocalLink>
    </section>
  );
}
