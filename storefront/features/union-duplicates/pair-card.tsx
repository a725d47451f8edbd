import type { LikePair, LikePerson } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SendButton, SentForm } from "@/components/sent-form";
import { formatDate } from "@/lib/format";
import { paths } from "@/lib/paths";

type Props = { readonly pair: LikePair; readonly unit: string };

/** Two records side by side, why they are compared, and what the officer says of them. */
export function PairCard({ pair: { one, other, why }, unit }: Props): ReactNode {
  const t = useTranslations("unionMembers.duplicates");
  const form = useTranslations("union.form");
  const words = { sending: form("sending"), offline: form("offline"), failed: form("failed") };
  const locale = useLocale();
  return (
    <li className="card p-4">
      <p className="flex flex-wrap gap-2 text-sm font-semibold text-turmeric-deep">
        {why.map((it) => (
          <span key={it} className="rounded-full bg-turmeric-soft px-2.5 py-0.5">
            {t(`why.${it}`)}
          </span>
        ))}
      </p>
      <div className="mt-3 grid gap-3 md:grid-cols-2">
        <Person person={one} label={t("first")} />
        <Person person={other} label={t("second")} />
      </div>
      <div className="mt-4 grid gap-3 md:grid-cols-[1fr_auto] md:items-end">
        <SentForm
          action={paths.api.union.duplicate(one.id)}
          locale={locale}
          words={words}
          className="flex flex-wrap items-end gap-3"
        >
          <input type="hidden" name="act" value="merge" />
          <input type="hidden" name="unit" value={unit} />
          <input type="hidden" name="other" value={other.id} />
          <fieldset className="min-w-0">
            <legend className="text-sm font-semibold">{t("keep")}</legend>
            <div className="flex flex-wrap gap-x-4">
              {(["one", "other"] as const).map((which) => (
                <label key={which} className="flex min-h-tap items-center gap-2">
                  <input type="radio" name="keep" value={which} defaultChecked={which === "one"} className="size-5" />
                  {t(which === "one" ? "first" : "second")}
                </label>
              ))}
            </div>
          </fieldset>
          <SendButton>{t("merge")}</SendButton>
        </SentForm>
        <form action={paths.api.union.duplicate(one.id)} method="post">
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="act" value="apart" />
          <input type="hidden" name="unit" value={unit} />
          <input type="hidden" name="other" value={other.id} />
          <button type="submit" className="button w-full">
            {t("apart")}
          </button>
        </form>
      </div>
    </li>
  );
}

function Person({ person: it, label }: { readonly person: LikePerson; readonly label: string }): ReactNode {
  const t = useTranslations("unionMembers.duplicates");
  return (
    <section aria-label={`${label}: ${it.fullName}`} className="min-w-0 rounded-card bg-ink-soft p-3">
      <p className="text-sm text-quiet">{label}</p>
      <p className="text-lg font-semibold wrap-anywhere text-ink">{it.fullName}</p>
      <dl className="mt-1 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-sm">
        <dt className="text-quiet">{t("phone")}</dt>
        <dd className="number">{it.phone ?? t("unknown")}</dd>
        <dt className="text-quiet">{t("birth")}</dt>
        <dd>{it.birthYear ?? t("unknown")}</dd>
        <dt className="text-quiet">{t("home")}</dt>
        <dd>{it.communeName}</dd>
        <dt className="text-quiet">{t("cooperatives")}</dt>
        <dd>
          {it.cooperatives.map(({ name, since }) => (
            <span key={`${name} ${since}`} className="block">
              {t("since", { name, date: formatDate(since) })}
            </span>
          ))}
        </dd>
      </dl>
    </section>
  );
}
