import type { CoopStatement, StatementSection } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { formatDateTime, formatDong } from "@/lib/format";
import { paths } from "@/lib/paths";

/** The month section by section: what stood before, each line that leads to its journals, what stands after. */
export function StatementView({ statement }: { readonly statement: CoopStatement }): ReactNode {
  const t = useTranslations("coopStatement");
  return (
    <>
      <p role="note" className="mt-4 rounded-card bg-tea-soft p-3 font-semibold text-tea">
        {t("agrees", { count: statement.journalsCount, time: formatDateTime(statement.readAt) })}
      </p>
      <div className="mt-4 grid gap-4 lg:grid-cols-2 lg:items-start">
        {statement.sections.map((section) => (
          <Section key={section.key} section={section} month={statement.month} />
        ))}
      </div>
    </>
  );
}

type SectionProps = { readonly section: StatementSection; readonly month: string };

function Section({ section, month }: SectionProps): ReactNode {
  const t = useTranslations("coopStatement");
  const locale = useLocale();
  const lines = section.lines.filter((it) => it.amountDong !== "0");
  return (
    <section aria-labelledby={section.key} className="card p-4" data-section={section.key}>
      <h2 id={section.key}>{section[locale]}</h2>
      <dl className="mt-2">
        <Row name={t("opening")} amount={formatDong(section.openingDong, locale)} isStrong={false} />
        {lines.map((line) => (
          <div key={line.key} className="flex items-center justify-between gap-3 border-t border-line">
            <dt>
              <LocalLink
                href={paths.coop.statementLine({ month, section: section.key, line: line.key })}
                className="link inline-flex min-h-tap items-center"
              >
                {line[locale]}
              </LocalLink>
            </dt>
            <dd className="number text-right whitespace-nowrap">{formatDong(line.amountDong, locale)}</dd>
          </div>
        ))}
        <Row name={t("closing")} amount={formatDong(section.closingDong, locale)} isStrong />
      </dl>
    </section>
  );
}

type RowProps = { readonly name: string; readonly amount: string; readonly isStrong: boolean };

function Row({ name, amount, isStrong }: RowProps): ReactNode {
  return (
    <div
      className={`flex min-h-tap items-center justify-between gap-3 ${isStrong ? "border-t-2 border-ink font-semibold" : "text-quiet"}`}
    >
      <dt>{name}</dt>
      <dd className="number text-right whitespace-nowrap">{amount}</dd>
    </div>
  );
}
