import { dateOf } from "@cho-phien/vietnam/dates";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { LanguageSwitch } from "@/features/page-frame/language-switch";
import { mainId } from "@/features/page-frame/skip-link";
import type { Officer } from "@/lib/doors/officer";
import { standingPurposes } from "@/lib/doors/standing-purposes";
import { localePath, paths } from "@/lib/paths";
import { entriesFor } from "./entries";
import { GrantList } from "./grant-list";
import { Rail } from "./rail";
import { TurningPage } from "./turning-page";

type Props = { readonly officer: Officer; readonly children: ReactNode };

/** The officer's frame: a rail on the left of a wide screen, a strip on top of a phone. */
export function UnionFrame({ officer, children }: Props): ReactNode {
  const t = useTranslations("union");
  const reports = useTranslations("unionReports");
  return (
    <>
      <div className="flex flex-1 flex-col lg:flex-row">
        <header className="border-line bg-card max-lg:border-b lg:flex lg:w-64 lg:flex-none lg:flex-col lg:border-r">
          <div className="flex items-center justify-between gap-3 px-4 pt-3 lg:block">
            <p className="min-w-0">
              <span className="block text-xs text-quiet">Chợ Phiên · {t("door")}</span>
              <span className="block leading-tight font-semibold text-ink">{officer.me.officer.fullName}</span>
            </p>
            <div className="lg:hidden">
              <LanguageSwitch />
            </div>
          </div>
          <Rail
            label={t("frame.rail")}
            groups={entriesFor(standingPurposes(officer.me.grants, dateOf(new Date()))).map((group) =>
              group.map(({ name, path, keepsQuestion }) => ({
                href: localePath(officer.locale, path),
                label: reports(`rail.${name}`),
                isHome: name === "overview",
                keepsQuestion,
              })),
            )}
          />
          <div className="flex flex-wrap items-start gap-x-4 px-4 pb-2 lg:flex-1 lg:flex-col lg:flex-nowrap lg:items-stretch lg:py-4">
            <div className="flex-1">
              <GrantList grants={officer.me.grants} />
            </div>
            <div className="-ml-2 max-lg:hidden">
              <LanguageSwitch />
            </div>
            <LocalLink href={paths.home} className="link inline-flex min-h-tap items-center text-sm">
              {t("frame.shop")}
            </LocalLink>
            <form action={paths.api.union.logout} method="post">
              <input type="hidden" name="locale" value={officer.locale} />
              <button type="submit" className="inline-flex min-h-tap items-center text-sm underline underline-offset-4">
                {t("frame.signOut")}
              </button>
            </form>
          </div>
        </header>
        <main id={mainId} tabIndex={-1} className="min-w-0 flex-1 px-4 py-6 lg:px-8">
          <div className="mx-auto max-w-6xl">
            <TurningPage label={reports("loading")}>{children}</TurningPage>
          </div>
        </main>
      </div>
    </>
  );
}
