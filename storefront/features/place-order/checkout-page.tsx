import type { CommuneOption, PaidThrough, ProvinceOption, SavedAddress } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import type { BasketView } from "@/lib/basket/basket-view";
import { parcelWords } from "@/lib/basket/parcel-words";
import { paths } from "@/lib/paths";
import { AddressChoices } from "./address-choices";
import { CheckoutForm } from "./checkout-form";
import type { FieldSentences } from "./error-sentences";
import { KeepAddress } from "./keep-address";
import { OrderSummary } from "./order-summary";
import type { CheckoutDraft } from "./fields";
import { ShippingPrices } from "./shipping-prices";

type Props = {
  readonly basket: BasketView;
  readonly basketKey: string;
  readonly draft: CheckoutDraft | null;
  readonly errors: FieldSentences;
  readonly sentence: string | null;
  readonly provinces: readonly ProvinceOption[];
  readonly communes: readonly CommuneOption[];
  readonly ways: readonly PaidThrough[];
  /** Why cash at the door is closed for this basket; null where it is open. */
  readonly cashRefusal: string | null;
  /** Null for a guest. */
  readonly saved: { readonly addresses: readonly SavedAddress[]; readonly chosenId: string | null } | null;
};

export function CheckoutPage({ basket, ways, cashRefusal, saved, ...form }: Props): ReactNode {
  const t = useTranslations("shop.checkout");
  const choose = useTranslations("payTransfer.choose");
  const s = useTranslations("shipping");
  const locale = useLocale();
  return (
    <div className="py-5">
      <h1>{t("title")}</h1>
      <p className="mb-4 text-sm">
        <LocalLink href={paths.basket} className="link inline-flex min-h-tap items-center">
          {t("backToBasket")}
        </LocalLink>
      </p>
      {saved ? <AddressChoices {...saved} /> : null}
      <ShippingPrices key={saved?.chosenId} first={basket} commune={form.draft?.communeCode ?? ""}>
        <div className="grid gap-6 lg:grid-cols-[1fr_22rem]">
          <CheckoutForm
            {...form}
            locale={locale}
            ways={ways.map((way) => {
              const refusal = way === "cod" ? cashRefusal : null;
              return { way, name: choose(way), next: refusal ?? choose(`${way}Next`), isClosed: refusal !== null };
            })}
            words={{
              who: t("who"),
              fullName: t("fullName"),
              phone: t("phone"),
              phoneHelp: t("phoneHelp"),
              province: t("province"),
              provinceHelp: t("provinceHelp"),
              commune: t("commune"),
              communeFirst: t("communeFirst"),
              street: t("street"),
              streetHelp: t("streetHelp"),
              choose: t("choose"),
              loadCommunes: t("loadCommunes"),
              noMatch: t("noMatch"),
              formerly: t("formerly"),
              note: t("note"),
              noteHelp: t("noteHelp"),
              coopNote: t("coopNote", { name: "{name}" }),
              coopNoteHelp: t("coopNoteHelp"),
              gift: t("gift"),
              giftHelp: t("giftHelp"),
              paying: t("paying"),
              order: t("order", { total: "{total}" }),
              sending: t("sending"),
              silent: t("silent"),
              check: t("check"),
              parcels: {
                ...parcelWords(s),
                title: s("checkout.title"),
                deliver: s("checkout.deliver"),
                pickUp: s("checkout.fetch"),
                placeFirst: s("checkout.placeFirst"),
                asking: s("checkout.asking"),
                failed: s("checkout.failed"),
              },
            }}
          >
            {saved ? <KeepAddress /> : null}
          </CheckoutForm>
          <OrderSummary
            locale={locale}
            words={{
              ...parcelWords(s),
              summary: t("summary", { count: basket.groups.length }),
              total: t("total"),
            }}
          />
        </div>
      </ShippingPrices>
    </div>
  );
}
