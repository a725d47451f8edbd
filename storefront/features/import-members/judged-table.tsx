import type { MemberImport, ReportedRow } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { SendButton, SentForm } from "@/components/sent-form";
import type { Note } from "@/lib/doors/note";
import { formatCount } from "@/lib/format";

/** Addresses of the door the table was brought to. */
type Places = { readonly accept: string; readonly another: string; readonly list: string };

type Props = { readonly found: MemberImport; readonly note: Note | null; readonly places: Places };

/** What a table holds before anybody is added: how many are good, and each row that needs somebody, at its cell. */
export function JudgedTable({ found, note, places }: Props): ReactNode {
  const t = useTranslations("coopMembers.import");
  const form = useTranslations("coopMembers.form");
  const locale = useLocale();
  if (found.accepted) return <Accepted added={found.accepted.added} places={places} />;
  const of = (kind: ReportedRow["kind"]) => found.reported.filter((it) => it.kind === kind);
  const [faults, choices, already] = [of("fault"), of("choice"), of("already")];
  const counts = [
    { key: "good", count: found.goodCount, colour: "text-tea" },
    { key: "choice", count: choices.length, colour: "text-turmeric-deep" },
    { key: "fault", count: faults.length, colour: "text-madder-deep" },
    { key: "already", count: already.length, colour: "text-ink" },
  ] as const;
  return (
    <>
      <section aria-labelledby="judged" className="card mt-4 p-4">
        <h2 id="judged">{t("judgedTitle", { name: found.fileName, count: found.rowsCount })}</h2>
        <dl className="mt-3 grid grid-cols-2 gap-3 sm:grid-cols-4">
          {counts.map(({ key, count, colour }) => (
            <div key={key}>
              <dt className="text-sm text-quiet">{t(`count.${key}`)}</dt>
              <dd className={`number text-2xl font-semibold ${colour}`}>{formatCount(count, locale)}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-3 text-sm text-quiet">{t("nothingYet")}</p>
      </section>
      <SentForm
        action={places.accept}
        locale={locale}
        words={{ sending: t("adding"), offline: form("offline"), failed: form("failed") }}
        note={note}
        className="mt-4 grid gap-4"
      >
        {choices.length > 0 ? <Rows title={t("choiceTitle")} lead={t("choiceLead")} rows={choices} canChoose /> : null}
        {faults.length > 0 ? <Rows title={t("faultTitle")} lead={t("faultLead")} rows={faults} /> : null}
        {already.length > 0 ? (
          <details className="card p-4">
            <summary className="link flex min-h-tap items-center">
              {t("alreadyTitle", { count: already.length })}
            </summary>
            <RowList rows={already} />
          </details>
        ) : null}
        {found.goodCount + choices.length > 0 ? (
          <div>
            <SendButton>{t("accept", { count: found.goodCount })}</SendButton>
          </div>
        ) : (
          <p className="font-semibold">{t("nothingGood")}</p>
        )}
      </SentForm>
      <p className="mt-3">
        <LocalLink href={places.another} className="link inline-flex min-h-tap items-center">
          {t("another")}
        </LocalLink>
      </p>
    </>
  );
}

function Accepted({ added, places }: { readonly added: number; readonly places: Places }): ReactNode {
  const t = useTranslations("coopMembers.import");
  return (
    <section className="card mt-4 p-4">
      <h2>{t("added", { count: added })}</h2>
      <p className="mt-1 text-quiet">{t("addedHint")}</p>
      <p className="mt-3 flex flex-wrap gap-3">
        <LocalLink href={places.list} className="button button-main">
          {t("toList")}
        </LocalLink>
        <LocalLink href={places.another} className="button">
          {t("another")}
        </LocalLink>
      </p>
    </section>
  );
}

type RowsProps = {
  readonly title: string;
  readonly lead: string;
  readonly rows: readonly ReportedRow[];
  readonly canChoose?: boolean;
};

function Rows({ title, lead, rows, canChoose = false }: RowsProps): ReactNode {
  return (
    <section className="card p-4">
      <h2>{title}</h2>
      <p className="mt-1 text-sm text-quiet">{lead}</p>
      <RowList rows={rows} canChoose={canChoose} />
    </section>
  );
}

/** Row and cell as Excel names them, so that she finds the place. */
function RowList({ rows, canChoose = false }: Pick<RowsProps, "rows" | "canChoose">): ReactNode {
  const t = useTranslations("coopMembers.import");
  const locale = useLocale();
  return (
    <ul className="mt-2 grid divide-y divide-line">
      {rows.map(({ row, name, cells }) => (
        <li key={row} data-row={row} className="py-2">
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
          {canChoose ? (
            <label className="flex min-h-tap items-center gap-3">
              <input type="checkbox" name="add" value={row} className="size-5" />
              {t("addThis")}
            </label>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
