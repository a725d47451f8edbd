import type { OwnData } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FieldError } from "@/components/sent-form";
import { formatDate } from "@/lib/format";
import type { Acting } from "./acting";
import { RightForm } from "./right-form";

type Props = { readonly data: OwnData; readonly acting: Acting };

/** What she may ask for, with the days it is answered in; an erasure says first what stays, by which law and until when. */
export function RightsPart({ data, acting }: Props): ReactNode {
  const t = useTranslations("unionRights.data");
  return (
    <section aria-labelledby="rights" className="card p-4 print:hidden">
      <h2 id="rights">{t("rights")}</h2>
      <p className="mt-1 text-sm text-quiet">{t("rightsLead")}</p>
      <details className="mt-2">
        <summary className="link flex min-h-tap items-center">{t("correct")}</summary>
        <RightForm acting={acting} fields={{ right: "correct" }} send={t("correctSend")}>
          <Wish id="wish-correct" label={t("correctAsk")} hint={t("correctHint")} />
        </RightForm>
      </details>
      <details>
        <summary className="link flex min-h-tap items-center text-madder-deep">{t("erase")}</summary>
        <RightForm acting={acting} fields={{ right: "erase" }} send={t("eraseSend")}>
          <p>{t("eraseLead")}</p>
          <Kept kept={data.kept} />
          <Wish id="wish-erase" label={t("eraseNote")} />
          <div>
            <label className="card flex min-h-tap items-center gap-3 px-3 py-2 has-checked:border-ink has-checked:bg-ink-soft">
              <input type="checkbox" name="isUnderstood" value="yes" className="size-5 shrink-0" />
              {t("eraseConfirm")}
            </label>
            <FieldError name="isUnderstood" />
          </div>
        </RightForm>
      </details>
    </section>
  );
}

function Kept({ kept }: Pick<OwnData, "kept">): ReactNode {
  const t = useTranslations("unionRights.data");
  const locale = useLocale();
  return (
    <div className="rounded-card bg-ink-soft p-3">
      <p className="font-semibold">{t("keptTitle")}</p>
      <ul className="mt-1 grid list-disc gap-2 pl-5">
        {kept.map((it) => (
          <li key={it.what}>
            {t(`kept.${it.what}`)}: {it.until ? t("until", { date: formatDate(it.until) }) : t("noUntil")}.{" "}
            <span className="block text-sm text-quiet">{it.law[locale]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

type WishProps = { readonly id: string; readonly label: string; readonly hint?: string };

function Wish({ id, label, hint }: WishProps): ReactNode {
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {label}
      </label>
      <textarea
        id={id}
        name="wish"
        rows={3}
        maxLength={500}
        className="field"
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      {hint ? (
        <p id={`${id}-hint`} className="mt-1 text-sm text-quiet">
          {hint}
        </p>
      ) : null}
      <FieldError name="wish" />
    </div>
  );
}
