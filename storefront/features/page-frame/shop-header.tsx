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
            href={paths.saved}
            aria-label={t("saved")}
            className="inline-flex min-h-tap min-w-tap items-center justify-center text-ink"
          >
            <HeartIcon />
          </LocalLink>
          <LocalLink
            href={paths.account.home}
            aria-label={t("account")}
            className="inline-flex min-h-tap min-w-tap items-center justify-center text-ink"
          >
            <PersonIcon />
          </LocalLink>
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
          <LocalLink href={paths.aisles} className={menuLink}>
            {t("aisles")}
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

function HeartIcon(): ReactNode {
  return (
    <svg
      aria-hidden="true"
      width="26"
      height="26"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
    >
      <path d="M12 20.5C5 15.5 3 12 3 8.8 3 6 5.1 4 7.6 4 9.5 4 11 5 12 6.8 13 5 14.5 4 16.4 4 18.9 4 21 6 21 8.8c0 3.2-2 6.7-9 11.7z" />
    </svg>
  );
}

function PersonIcon(): ReactNode {
  return (
    <svg
      aria-hidden="true"
      width="26"
      height="26"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
    >
      <circle cx="12" cy="8" r="4" />
      <path d="M4 20.5c.8-4 4-6 8-6s7.2 2 8 6" />
    </svg>
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
