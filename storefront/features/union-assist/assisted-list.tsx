import type { AssistedList, AssistedRow } from "@cho-phien/contract";
import { dateOf } from "@cho-phien/vietnam/dates";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { formatDate } from "@/lib/format";
import { paths } from "@/lib/paths";

const pageSize = 20;

/** Each cooperative she opened: who was named, whether she took over, and what is still missing. */
export function AssistedCards({ list, page }: { readonly list: AssistedList; readonly page: number }): ReactNode {
  const t = useTranslations("union.assisted");
  if (list.cooperatives.length === 0) return <p className="card mt-4 p-5">{t("none")}</p>;
  return (
    <>
      <ul className="mt-4 grid items-start gap-3 xl:grid-cols-2">
        {list.cooperatives.map((it) => (
          <AssistedCard key={it.id} cooperative={it} />
        ))}
      </ul>
      {list.count > pageSize ? (
        <nav aria-label={t("pages")} className="mt-4 flex justify-between gap-3">
          <span>
            {page > 1 ? (
              <LocalLink href={paths.union.assistedPage(page - 1)} className="button">
                {t("newer")}
              </LocalLink>
            ) : null}
          </span>
          {page * pageSize < list.count ? (
            <LocalLink href={paths.union.assistedPage(page + 1)} className="button">
              {t("older")}
            </LocalLink>
          ) : null}
        </nav>
      ) : null}
    </>
  );
}

function AssistedCard({ cooperative: it }: { readonly cooperative: AssistedRow }): ReactNode {
  const t = useTranslations("union.assisted");
  const kind = useTranslations("coopJoin.kind");
  const status = useTranslations("coopJoin.profile.status");
  return (
    <li className="card p-4">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="font-semibold wrap-anywhere text-ink">{it.name}</span>
        <span className="text-sm font-semibold">{status(it.status)}</span>
      </p>
      <p className="text-sm text-quiet">
        {kind(it.kind)} · {it.communeName}, {it.provinceName} ·{" "}
        {t("opened", { date: formatDate(dateOf(new Date(it.openedAt))) })}
      </p>
      {it.comment ? (
        <p className="mt-2 rounded-card bg-madder-soft p-3 wrap-anywhere text-madder-deep">{it.comment}</p>
      ) : null}
      {it.manager ? <Manager manager={it.manager} /> : null}
      <Progress cooperative={it} />
    </li>
  );
}

function Manager({ manager }: { readonly manager: NonNullable<AssistedRow["manager"]> }): ReactNode {
  const t = useTranslations("union.assisted");
  return (
    <dl className="mt-2 text-sm">
      <dt className="text-quiet">{t("manager")}</dt>
      <dd>
        {manager.fullName} · <span className="number">{manager.phone}</span>
      </dd>
      <dd className={manager.hasAccount ? "text-tea" : "text-turmeric-deep"}>
        {manager.hasAccount ? t("taken") : t("waiting")}
      </dd>
    </dl>
  );
}

/** The checklist as its own people see it: a bar, and the rows that are open. */
function Progress({ cooperative: { name, rows } }: { readonly cooperative: AssistedRow }): ReactNode {
  const t = useTranslations("union.assisted");
  const row = useTranslations("coopJoin.checklist.row");
  const done = rows.filter((it) => it.isDone).length;
  const open = rows.filter((it) => !it.isDone);
  return (
    <div className="mt-3">
      <p className="text-sm font-semibold">{t("progress", { done, all: rows.length })}</p>
      <progress
        max={rows.length}
        value={done}
        aria-label={t("progressOf", { name })}
        className="mt-1 block h-2 w-full accent-tea"
      />
      <p className="mt-1 text-sm text-quiet">
        {open.length === 0 ? t("nothing") : `${t("missing")}: ${open.map(({ key }) => row(key)).join(", ")}.`}
      </p>
    </div>
  );
}
