import type { GoodsSheet, SheetFault } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { SendButton, SentForm } from "@/components/sent-form";
import type { Note } from "@/lib/doors/note";
import { formatCount } from "@/lib/format";
import { paths } from "@/lib/paths";
import { CellList } from "./cell-list";
import { ChangeList } from "./change-list";

type Props = { readonly found: GoodsSheet; readonly note: Note | null };

/** What a table would change before anything is written: old and new, what to look at, what to mend. */
export function JudgedSheet({ found, note }: Props): ReactNode {
  const t = useTranslations("coopGoods.sheet");
  const locale = useLocale();
  const choices = found.changes.filter((it) => it.isChoice);
  const sure = found.changes.filter((it) => !it.isChoice);
  const counts = [
    { key: "write", count: sure.length, colour: "text-tea" },
    { key: "choice", count: choices.length, colour: "text-turmeric-deep" },
    { key: "fault", count: found.faults.length, colour: "text-madder-deep" },
    { key: "unchanged", count: found.unchangedCount, colour: "text-ink" },
  ] as const;
  return (
    <>
      <section aria-labelledby="judged" className="card mt-4 p-4">
        <h2 id="judged" className="wrap-anywhere">
          {t("judgedTitle", { name: found.fileName, count: found.rowsCount })}
        </h2>
        <dl className="mt-3 grid grid-cols-2 gap-3 sm:grid-cols-4">
          {counts.map(({ key, count, colour }) => (
            <div key={key} data-count={key}>
              <dt className="text-sm text-quiet">{t(`count.${key}`)}</dt>
              <dd className={`number text-2xl font-semibold ${colour}`}>{formatCount(count, locale)}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-3 text-sm text-quiet">{t("nothingYet")}</p>
      </section>
      <SentForm
        key={found.seen}
        action={paths.api.coop.goodsSheetAct(found.id, "accept")}
        locale={locale}
        words={{ sending: t("writing"), offline: t("offline"), failed: t("failed") }}
        note={note}
        className="mt-4 grid gap-4"
      >
        <input type="hidden" name="seen" value={found.seen} />
        {choices.length > 0 ? (
          <Part title={t("choiceTitle")} lead={t("choiceLead")}>
            <ChangeList changes={choices} canChoose />
          </Part>
        ) : null}
        {found.faults.length > 0 ? (
          <Part title={t("faultTitle")} lead={t("faultLead")}>
            <FaultList faults={found.faults} />
          </Part>
        ) : null}
        {sure.length > 0 ? (
          <Part title={t("writeTitle")} lead={t("writeLead")}>
            <ChangeList changes={sure} />
          </Part>
        ) : null}
        {found.changes.length > 0 ? (
          <div>
            <SendButton>{t("accept", { count: sure.length })}</SendButton>
          </div>
        ) : (
          <p className="font-semibold">{t(found.faults.length > 0 ? "nothingGood" : "nothingToDo")}</p>
        )}
      </SentForm>
      <p className="mt-3">
        <LocalLink href={paths.coop.goodsSheets} className="link inline-flex min-h-tap items-center">
          {t("another")}
        </LocalLink>
      </p>
    </>
  );
}

type PartProps = { readonly title: string; readonly lead: string; readonly children: ReactNode };

function Part({ title, lead, children }: PartProps): ReactNode {
  return (
    <section className="card p-4">
      <h2>{title}</h2>
      <p className="mt-1 text-sm text-quiet">{lead}</p>
      <div className="mt-2">{children}</div>
    </section>
  );
}

function FaultList({ faults }: { readonly faults: readonly SheetFault[] }): ReactNode {
  const t = useTranslations("coopGoods.sheet");
  return (
    <ul className="grid divide-y divide-line">
      {faults.map(({ row, name, cells }) => (
        <li key={row} data-row={row} className="py-2">
          <p className="font-semibold wrap-anywhere">
            {t("row", { row })}
            {name ? ` · ${name}` : ""}
          </p>
          <CellList row={row} cells={cells} />
        </li>
      ))}
    </ul>
  );
}
