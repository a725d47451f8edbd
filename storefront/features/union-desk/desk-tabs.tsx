import type { DeskList } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { formatCount } from "@/lib/format";
import { paths } from "@/lib/paths";

type Tab = keyof DeskList["counts"];

const tabs = [
  ["waiting", paths.union.desk],
  ["checks", paths.union.spotChecks],
  ["disputes", paths.union.disputes],
] as const satisfies readonly (readonly [Tab, string])[];

type Props = { readonly desk: DeskList; readonly current: Tab };

/** The head of the desk's three pages: what is left to do in each, and what her PIN needs. */
export function DeskHead({ desk, current }: Props): ReactNode {
  const t = useTranslations("unionDesk");
  const locale = useLocale();
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h1>{t("title")}</h1>
        <LocalLink href={paths.union.deskPin} className="link inline-flex min-h-tap items-center text-sm">
          {t("pin.link")}
        </LocalLink>
      </div>
      <p className="max-w-prose text-quiet">{t("lead")}</p>
      {desk.pin === "set" ? null : (
        <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card bg-turmeric-soft px-4 py-3 text-turmeric-deep">
          <span className="min-w-0 flex-1 basis-60">{t(desk.pin === "none" ? "pin.missing" : "pin.locked")}</span>
          <LocalLink href={paths.union.deskPin} className="button">
            {t("pin.go")}
          </LocalLink>
        </p>
      )}
      <nav aria-label={t("tabs.label")} className="mt-4 border-b border-line">
        <ul className="grid grid-cols-3 sm:flex sm:gap-1">
          {tabs.map(([tab, href]) => (
            <li key={tab}>
              <LocalLink
                href={href}
                aria-current={tab === current ? "page" : undefined}
                className="flex h-full min-h-tap flex-col-reverse items-center justify-end gap-1 border-b-3 border-transparent px-1 pb-1.5 text-center text-sm leading-tight text-quiet sm:flex-row sm:gap-2 sm:px-3 sm:pb-0 sm:text-base aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink"
              >
                {t(`tabs.${tab}`)}
                <span className="number min-w-6 rounded-full bg-ink-soft px-1.5 text-center text-sm text-ink">
                  {formatCount(desk.counts[tab], locale)}
                </span>
              </LocalLink>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
