import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { WovenBand } from "@/components/woven-band";
import { paths } from "@/lib/paths";
import { BasketBadge } from "./basket-badge";
import { LanguageSwitch } from "./language-switch";
import { SearchForm } from "@/features/page-frame/search-field/search-form";

const menuLink =
  "inline-flex min-h-tap items-center px-2 text-sm font-semibold text-ink underline-offset-4 hover:underline";

export function ShopHeader(): ReactNode {
  const t = useTranslations("common.frame");
  return (
    <header className="border-b border-line bg-card">
      <div className="page flex flex-wrap items-center gap-x-3 gap-y-1 pt-2 pb-3">
        <LocalLink href={paths.home} className="inline-flex min-h-tap items-center text-xl font-semibold text-ink">
          Chợ Phiên
          <span className="sr-only">, {t("home")}</span>
        </LocalLink>
        <div className="ml-auto flex items-center md:order-3">
          <LanguageSwitch />
          <LocalLink
            href={paths.basket}
            className="relative inline-flex min-h-tap min-w-tap items-center justify-center text-ink"
          >
            <BasketIcon />
            <span className="sr-only">{t("basket")} </span>
            <BasketBadge unit={t("pieces")} />
          </LocalLink>
        </div>
        <div className="w-full md:order-2 md:w-auto md:grow">
          <SearchForm />
        </div>
        <nav aria-label={t("menu")} className="-mx-2 flex w-full md:order-4">
          <LocalLink href={paths.listing()} className={menuLink}>
            {t("goods")}
          </LocalLink>
          <LocalLink href={paths.cooperatives} className={menuLink}>
            {t("cooperatives")}
          </LocalLink>
          <LocalLink href={paths.orderLookup} className={menuLink}>
            {t("myOrder")}
          </LocalLink>
        </nav>
      </div>
      <WovenBand id="header" />
    </header>
  );
}

/** A carrying basket, drawn with six strokes. */
function BasketIcon(): ReactNode {
  return (
    <svg
      aria-hidden="true"
      width="26"
      height="26"
      viewBox="0 0 26 26"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
    >
      <path
        d="M3 10h20l-2.5 12h-15zM8 10l4-7M18 10l-4-7M9.5 14v4.5M13 14v4.5M16.5 14v4.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
