import type { DeskList } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { formatDong } from "@/lib/format";
import { paths } from "@/lib/paths";

/** Whose sheets wait, and for how much; opening one names its members. */
export function WaitingCooperatives({ cooperatives }: Pick<DeskList, "cooperatives">): ReactNode {
  const t = useTranslations("unionDesk.waiting");
  const locale = useLocale();
  if (cooperatives.length === 0) return <p className="card mt-5 p-4 text-quiet">{t("nothing")}</p>;
  return (
    <section aria-labelledby="by-cooperative" className="mt-6 max-w-3xl">
      <h2 id="by-cooperative">{t("cooperatives")}</h2>
      <ul className="mt-2 grid gap-2">
        {cooperatives.map(({ id, name, waitingCount, waitingDong }) => (
          <li key={id}>
            <LocalLink
              href={paths.union.deskPage({ search: "", cooperative: id, page: 1 })}
              className="card flex min-h-tap flex-wrap items-baseline justify-between gap-x-4 px-4 py-3 hover:bg-ink-soft"
            >
              <span className="font-semibold text-ink">{name}</span>
              <span className="flex flex-wrap gap-x-4">
                <span className="text-quiet">{t("count", { count: waitingCount })}</span>
                <span className="number font-semibold">{formatDong(waitingDong, locale)}</span>
              </span>
            </LocalLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
