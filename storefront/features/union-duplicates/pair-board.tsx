import type { Duplicates } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { SendButton, SentForm } from "@/components/sent-form";
import { reportPath } from "@/lib/doors/report-path";
import { formatDate } from "@/lib/format";
import { paths } from "@/lib/paths";
import { PairCard } from "./pair-card";

/** The pairs to look at, and the mergings that stand, each with its way back. */
export function PairBoard({ found }: { readonly found: Duplicates }): ReactNode {
  const t = useTranslations("unionMembers.duplicates");
  return (
    <>
      <p role="status" className="mt-4 font-semibold">
        {found.count === 0 ? t("none") : t("count", { count: found.count })}
      </p>
      <ul className="mt-3 grid gap-4">
        {found.pairs.map((pair) => (
          <PairCard key={`${pair.one.id} ${pair.other.id}`} pair={pair} unit={found.unit.code} />
        ))}
      </ul>
      {found.pagesCount > 1 ? <Pages found={found} /> : null}
      <section aria-labelledby="merged" className="mt-8">
        <h2 id="merged">{t("mergedTitle")}</h2>
        {found.merged.length === 0 ? <p className="mt-1 text-quiet">{t("mergedNone")}</p> : null}
        <ul className="mt-3 grid gap-3">
          {found.merged.map((it) => (
            <li key={it.memberId} className="card flex flex-wrap items-center justify-between gap-3 p-4">
              <div className="min-w-0">
                <p className="wrap-anywhere">{t("mergedLine", { merged: named(it.merged), kept: named(it.kept) })}</p>
                <p className="text-sm text-quiet">{t("by", { who: it.by, date: formatDate(it.at) })}</p>
              </div>
              <Undo memberId={it.memberId} unit={found.unit.code} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** Two records of one name are told apart by where they stand. */
function named({ fullName, cooperatives }: Duplicates["merged"][number]["kept"]): string {
  return `${fullName} (${cooperatives.map(({ name }) => name).join(", ")})`;
}

function Undo({ memberId, unit }: { readonly memberId: string; readonly unit: string }): ReactNode {
  const t = useTranslations("unionMembers.duplicates");
  const form = useTranslations("union.form");
  return (
    <SentForm
      action={paths.api.union.duplicate(memberId)}
      locale={useLocale()}
      words={{ sending: form("sending"), offline: form("offline"), failed: form("failed") }}
    >
      <input type="hidden" name="act" value="undo" />
      <input type="hidden" name="unit" value={unit} />
      <SendButton>{t("undo")}</SendButton>
    </SentForm>
  );
}

function Pages({ found: { unit, page, pagesCount } }: { readonly found: Duplicates }): ReactNode {
  const t = useTranslations("unionMembers.duplicates");
  const at = (to: number) => reportPath(paths.union.duplicates, { unit: unit.code, page: String(to) });
  return (
    <nav aria-label={t("pages")} className="mt-4 flex items-center justify-between gap-3">
      {page > 1 ? (
        <LocalLink href={at(page - 1)} className="button">
          {t("previous")}
        </LocalLink>
      ) : (
        <span />
      )}
      <span className="number text-sm text-quiet">{t("page", { page, pages: pagesCount })}</span>
      {page < pagesCount ? (
        <LocalLink href={at(page + 1)} className="button">
          {t("next")}
        </LocalLink>
      ) : (
        <span />
      )}
    </nav>
  );
}
