import type { CohortList, EntryCooperative } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { FieldError, SendButton, SentForm } from "@/components/sent-form";
import { formatDate } from "@/lib/format";
import { paths } from "@/lib/paths";

type Cohort = CohortList["cohorts"][number];
type Props = { readonly cohort: Cohort; readonly offered: readonly EntryCooperative[] };

/** One cohort: what it stands on and whom it holds; whoever enters facts there adds and takes out. */
export function CohortCard({ cohort: it, offered }: Props): ReactNode {
  const t = useTranslations("unionMembers.cohorts");
  const locale = useLocale();
  const held = new Set(it.cooperatives.map(({ id }) => id));
  const mine = new Set(offered.map(({ id }) => id));
  const addable = offered.filter(({ id }) => !held.has(id));
  return (
    <li className="card min-w-0 p-4">
      <h2 className="wrap-anywhere">{it.name}</h2>
      <p className="text-sm wrap-anywhere text-quiet">
        {t("line", { programme: it.programme, unit: it.unit.name, date: formatDate(it.on) })}
      </p>
      <p className="text-sm wrap-anywhere text-quiet">{t("from", { source: it.source })}</p>
      <p className="mt-3 font-semibold">
        {it.cooperatives.length === 0 ? t("empty") : t("count", { count: it.cooperatives.length })}
      </p>
      <ul className="mt-1 grid divide-y divide-line">
        {it.cooperatives.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center justify-between gap-x-3 py-1">
            <LocalLink href={paths.union.cooperative(one.id)} className="link inline-flex min-h-tap items-center">
              {one.name}
            </LocalLink>
            {it.mayChange && mine.has(one.id) ? (
              <form action={paths.api.union.cohort(it.id)} method="post">
                <input type="hidden" name="locale" value={locale} />
                <input type="hidden" name="act" value="remove" />
                <input type="hidden" name="cooperative" value={one.id} />
                <button type="submit" className="button" aria-label={t("removeOf", { name: one.name })}>
                  {t("remove")}
                </button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
      {it.mayChange && addable.length > 0 ? <Add cohortId={it.id} addable={addable} /> : null}
    </li>
  );
}

function Add({ cohortId, addable }: { cohortId: string; addable: readonly EntryCooperative[] }): ReactNode {
  const t = useTranslations("unionMembers.cohorts");
  const form = useTranslations("union.form");
  const id = `add-${cohortId}`;
  return (
    <SentForm
      action={paths.api.union.cohort(cohortId)}
      locale={useLocale()}
      words={{ sending: form("sending"), offline: form("offline"), failed: form("failed") }}
      className="mt-3 grid gap-3"
    >
      <input type="hidden" name="act" value="add" />
      <div>
        <label htmlFor={id} className="mb-1 block text-sm font-semibold">
          {t("add")}
        </label>
        <select id={id} name="cooperative" defaultValue="" className="field">
          <option value="">{t("chooseOne")}</option>
          {addable.map((it) => (
            <option key={it.id} value={it.id}>
              {it.name} ({it.communeName})
            </option>
          ))}
        </select>
        <FieldError name="cooperative" />
      </div>
      <div>
        <SendButton>{t("addSend")}</SendButton>
      </div>
    </SentForm>
  );
}
