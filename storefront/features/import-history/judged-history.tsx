import type { HistoryTable } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { SendButton, SentForm } from "@/components/sent-form";
import type { Note } from "@/lib/doors/note";
import { formatCount, formatDong } from "@/lib/format";
import { paths } from "@/lib/paths";
import { MonthTable } from "./month-table";

type Props = { readonly found: HistoryTable; readonly note: Note | null };

/** What a table of past months would enter, by month; or each cell that holds it up. */
export function JudgedHistory({ found, note }: Props): ReactNode {
  const t = useTranslations("coopSharing.history");
  const locale = useLocale();
  if (found.accepted) return <Accepted found={found.accepted} />;
  const counts = [
    { key: "new", value: formatCount(found.newCount, locale), colour: "text-tea" },
    { key: "standing", value: formatCount(found.standingCount, locale), colour: "text-ink" },
    { key: "faults", value: formatCount(found.reported.length, locale), colour: "text-madder-deep" },
    { key: "total", value: formatDong(found.totalDong, locale), colour: "text-ink" },
  ] as const;
  return (
    <>
      <section aria-labelledby="judged" className="card mt-4 p-4">
        <h2 id="judged" className="wrap-anywhere">
          {t("judgedTitle", { name: found.fileName, count: found.rowsCount })}
        </h2>
        <dl className="mt-3 grid grid-cols-2 gap-3 sm:grid-cols-4">
          {counts.map(({ key, value, colour }) => (
            <div key={key}>
              <dt className="text-sm text-quiet">{t(key)}</dt>
              <dd className={`number text-xl font-semibold ${colour}`}>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      {found.reported.length > 0 ? <Faults rows={found.reported} /> : <Accept found={found} note={note} />}
      <p className="mt-3">
        <LocalLink href={paths.coop.history} className="link inline-flex min-h-tap items-center">
          {t("another")}
        </LocalLink>
      </p>
    </>
  );
}

function Accept({ found, note }: Props): ReactNode {
  const t = useTranslations("coopSharing.history");
  const form = useTranslations("coopSharing.form");
  if (found.newCount === 0) return <p className="card mt-4 p-4 font-semibold">{t("nothingNew")}</p>;
  return (
    <section aria-labelledby="months" className="card mt-4 p-4">
      <h2 id="months">{t("monthsTitle")}</h2>
      <MonthTable months={found.months} labelledBy="months" />
      <SentForm
        action={paths.api.coop.historyTable(found.id)}
        locale={useLocale()}
        words={{ sending: form("sending"), offline: form("offline"), failed: form("failed") }}
        note={note}
        className="mt-4 grid gap-3"
      >
        <p className="text-sm text-quiet">{t("acceptHint")}</p>
        <SendButton>{t("accept", { count: found.newCount })}</SendButton>
      </SentForm>
    </section>
  );
}

function Accepted({ found }: { readonly found: NonNullable<HistoryTable["accepted"]> }): ReactNode {
  const t = useTranslations("coopSharing.history");
  const locale = useLocale();
  return (
    <section className="card mt-4 p-4">
      <h2>{t("done", { count: found.newCount, amount: formatDong(found.totalDong, locale) })}</h2>
      <p className="mt-3">
        <LocalLink href={paths.coop.history} className="button button-main">
          {t("toBook")}
        </LocalLink>
      </p>
    </section>
  );
}

/** Row and cell as Excel names them, so that she finds the place. */
function Faults({ rows }: { readonly rows: HistoryTable["reported"] }): ReactNode {
  const t = useTranslations("coopSharing.history");
  const locale = useLocale();
  return (
    <section aria-labelledby="faults" className="card mt-4 p-4">
      <h2 id="faults">{t("faultTitle")}</h2>
      <p className="mt-1 text-sm text-quiet">{t("faultLead")}</p>
      <ul className="mt-2 grid divide-y divide-line">
        {rows.map(({ row, name, cells }) => (
          <li key={row} className="py-2">
            <p className="font-semibold wrap-anywhere">
              {t("row", { row })}
              {name ? ` · ${name}` : ""}
            </p>
            <ul className="grid gap-1">
              {cells.map((cell) => (
                <li key={`${cell.letter} ${cell.code}`} data-cell={`${cell.letter}${row}`}>
                  <span className="text-sm text-quiet wrap-anywhere">
                    {t("cell", { cell: `${cell.letter}${row}`, heading: cell.heading })}
                    {cell.value ? `: “${cell.value}”` : ""}
                  </span>
                  <span className="block">{cell[locale]}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
