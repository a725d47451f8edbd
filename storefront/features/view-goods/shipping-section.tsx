import type { GoodsDetail } from "@cho-phien/contract";
import { provinces } from "@cho-phien/vietnam/provinces";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { localePath, paths } from "@/lib/paths";
import { ShippingIsland } from "./shipping-island";

/** What one piece costs to send, and how long it takes. The page is the same for everybody: the island picks the province. */
export function ShippingSection({ goods }: { readonly goods: GoodsDetail }): ReactNode {
  const t = useTranslations("shipping");
  const locale = useLocale();
  if (goods.shipping.length === 0) return null;
  return (
    <section aria-labelledby="phi-gui" className="card grid gap-2 p-4">
      <h2 id="phi-gui" className="text-base">
        {t("goods.title")}
      </h2>
      <ShippingIsland
        shipping={goods.shipping}
        provinces={provinces().map(({ code, name }) => ({ code, name }))}
        back={localePath(locale, paths.goods(goods.handle))}
        locale={locale}
        words={{
          label: t("shipTo.label"),
          choose: t("shipTo.choose"),
          show: t("shipTo.show"),
          unknown: t("shipTo.unknown"),
          one: t("goods.one", { amount: "{amount}", days: "{days}" }),
          remote: t("goods.remote", { amount: "{amount}" }),
          free: t("goods.free"),
          from: t("parcel.from", { amount: "{amount}" }),
          days: t("parcel.days", { fewest: "{fewest}", most: "{most}" }),
        }}
      />
      <p className="text-sm text-quiet">{t("goods.each")}</p>
    </section>
  );
}
