import type { MemberFact, MemberRecord } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { FieldError, SendButton, SentForm } from "@/components/sent-form";
import { formatDate } from "@/lib/format";

type Props = {
  readonly facts: MemberRecord["facts"];
  /** Where her answer is sent. */
  readonly tellAction: string;
  /** Where a consent is taken back; null where that stands elsewhere on the page. */
  readonly withdrawAction: string | null;
  /** What the forms say beside the answer. */
  readonly fields?: Readonly<Record<string, string>>;
};

/** What she told about herself, each under a consent of its own; nothing is asked twice and nothing must be answered. */
export function FactCard({ facts, ...places }: Props): ReactNode {
  const t = useTranslations("coopMembers.facts");
  const id = useId();
  return (
    <section aria-labelledby={id} className="card p-4">
      <h2 id={id}>{t("title")}</h2>
      <p className="mt-1 text-sm text-quiet">{t("lead")}</p>
      <ul className="mt-3 grid divide-y divide-line">
        {facts.map((fact) => (
          <li key={fact.kind} className="py-2">
            <FactRow places={places} fact={fact} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type RowProps = { readonly places: Omit<Props, "facts">; readonly fact: MemberFact };

function FactRow({ places, fact }: RowProps): ReactNode {
  const t = useTranslations("coopMembers.facts");
  const locale = useLocale();
  return (
    <>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="text-quiet">{t(`kind.${fact.kind}`)}</span>
        <span className="font-semibold">{fact.shown ? fact.shown[locale] : t(`answer.${fact.answer}`)}</span>
      </p>
      {fact.answer === "stated" && fact.validFrom ? (
        <p className="text-right text-sm wrap-anywhere text-quiet">
          {t("since", { date: formatDate(fact.validFrom) })}
          {fact.source ? ` · ${fact.source}` : ""}
        </p>
      ) : null}
      {fact.answer === "stated" ? (
        places.withdrawAction && <Withdraw action={places.withdrawAction} fact={fact} />
      ) : (
        <Tell places={places} fact={fact} />
      )}
    </>
  );
}

/** Keyed, so that what was open for one act never stands open for the next. */
function Withdraw({ action, fact }: { readonly action: string; readonly fact: MemberFact }): ReactNode {
  const t = useTranslations("coopMembers.facts");
  const words = useSendWords();
  return (
    <details key="withdraw">
      <summary className="link flex min-h-tap items-center text-sm">{t("withdraw")}</summary>
      <SentForm action={action} locale={useLocale()} words={words}>
        <input type="hidden" name="purpose" value={fact.kind} />
        <p className="mb-3">{t("withdrawAsk")}</p>
        <SendButton>{t("withdrawConfirm")}</SendButton>
      </SentForm>
    </details>
  );
}

/** The text is read to her first; agreeing is an act of its own, and nothing is chosen beforehand (facts: no pre-tick). */
function Tell({ places, fact }: RowProps): ReactNode {
  const t = useTranslations("coopMembers.facts");
  const locale = useLocale();
  const words = useSendWords();
  const base = useId();
  const id = (name: string) => `${base}-${fact.kind}-${name}`;
  return (
    <details key="ask">
      <summary className="link flex min-h-tap items-center text-sm">{t("ask")}</summary>
      <SentForm action={places.tellAction} locale={locale} words={words} className="grid gap-4">
        {Object.entries(places.fields ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="kind" value={fact.kind} />
        <input type="hidden" name="version" value={fact.text.version} />
        <blockquote className="rounded-card bg-turmeric-soft p-3">{fact.text[locale]}</blockquote>
        <fieldset>
          <legend className="font-semibold">{t("herAnswer")}</legend>
          {(["stated", "declined"] as const).map((answer) => (
            <label key={answer} className="flex min-h-tap items-center gap-2">
              <input type="radio" name="answer" value={answer} className="size-5" />
              {t(`choose.${answer}`)}
            </label>
          ))}
        </fieldset>
        <div>
          <label htmlFor={id("value")} className="mb-1 block font-semibold">
            {t(`kind.${fact.kind}`)}
          </label>
          <FactField id={id("value")} fact={fact} />
          <FieldError name="value" />
        </div>
        {fact.kind === "poverty" ? (
          <div>
            <label htmlFor={id("source")} className="mb-1 block font-semibold">
              {t("source")}
            </label>
            <input id={id("source")} name="source" maxLength={120} autoComplete="off" className="field" />
          </div>
        ) : null}
        <fieldset>
          <legend className="font-semibold">{t("how")}</legend>
          {(["signed", "spoken"] as const).map((how) => (
            <label key={how} className="flex min-h-tap items-center gap-2">
              <input type="radio" name="how" value={how} className="size-5" />
              {t(`hows.${how}`)}
            </label>
          ))}
          <FieldError name="how" />
        </fieldset>
        <div>
          <SendButton>{t("save")}</SendButton>
        </div>
      </SentForm>
    </details>
  );
}

function FactField({ id, fact }: { readonly id: string; readonly fact: MemberFact }): ReactNode {
  const t = useTranslations("coopMembers.facts");
  const locale = useLocale();
  if (fact.choices.length === 0) {
    return (
      <>
        <p id={`${id}-hint`} className="mb-1 text-sm text-quiet">
          {t("birthHint")}
        </p>
        <input
          id={id}
          name="value"
          inputMode="numeric"
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          className="field"
        />
      </>
    );
  }
  return (
    <select id={id} name="value" defaultValue="" className="field">
      <option value="">{t("chooseOne")}</option>
      {fact.choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice[locale]}
        </option>
      ))}
    </select>
  );
}

export function useSendWords(): Readonly<Record<"sending" | "offline" | "failed", string>> {
  const t = useTranslations("coopMembers.form");
  return { sending: t("sending"), offline: t("offline"), failed: t("failed") };
}
