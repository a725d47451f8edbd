import type { MemberFact, MemberRecord } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FieldError, SendButton, SentForm } from "@/components/sent-form";
import { formatDate } from "@/lib/format";
import { paths } from "@/lib/paths";

type Props = { readonly member: MemberRecord };

/** What she told about herself, each under a consent of its own; nothing is asked twice and nothing must be answered. */
export function FactCard({ member }: Props): ReactNode {
  const t = useTranslations("coopMembers.facts");
  return (
    <section aria-labelledby="facts" className="card p-4">
      <h2 id="facts">{t("title")}</h2>
      <p className="mt-1 text-sm text-quiet">{t("lead")}</p>
      <ul className="mt-3 grid divide-y divide-line">
        {member.facts.map((fact) => (
          <li key={fact.kind} className="py-2">
            <FactRow memberId={member.id} fact={fact} />
          </li>
        ))}
      </ul>
    </section>
  );
}

type RowProps = { readonly memberId: string; readonly fact: MemberFact };

function FactRow({ memberId, fact }: RowProps): ReactNode {
  const t = useTranslations("coopMembers.facts");
  const locale = useLocale();
  return (
    <>
      <p className="flex flex-wrap items-baseline justify-between gap-x-4">
        <span className="text-quiet">{t(`kind.${fact.kind}`)}</span>
        <span className="font-semibold">{fact.shown ? fact.shown[locale] : t(`answer.${fact.answer}`)}</span>
      </p>
      {fact.answer === "stated" && fact.validFrom ? (
        <p className="text-right text-sm text-quiet">
          {t("since", { date: formatDate(fact.validFrom) })}
          {fact.source ? ` · ${fact.source}` : ""}
        </p>
      ) : null}
      {fact.answer === "stated" ? (
        <Withdraw memberId={memberId} fact={fact} />
      ) : (
        <Tell memberId={memberId} fact={fact} />
      )}
    </>
  );
}

/** Keyed, so that what was open for one act never stands open for the next. */
function Withdraw({ memberId, fact }: RowProps): ReactNode {
  const t = useTranslations("coopMembers.facts");
  const words = useSendWords();
  return (
    <details key="withdraw">
      <summary className="link flex min-h-tap items-center text-sm">{t("withdraw")}</summary>
      <SentForm action={paths.api.coop.member(memberId, "withdraw")} locale={useLocale()} words={words}>
        <input type="hidden" name="purpose" value={fact.kind} />
        <p className="mb-3">{t("withdrawAsk")}</p>
        <SendButton>{t("withdrawConfirm")}</SendButton>
      </SentForm>
    </details>
  );
}

/** The text is read to her first; agreeing is an act of its own, and nothing is chosen beforehand (facts: no pre-tick). */
function Tell({ memberId, fact }: RowProps): ReactNode {
  const t = useTranslations("coopMembers.facts");
  const locale = useLocale();
  const words = useSendWords();
  const id = (name: string) => `${fact.kind}-${name}`;
  return (
    <details key="ask">
      <summary className="link flex min-h-tap items-center text-sm">{t("ask")}</summary>
      <SentForm action={paths.api.coop.member(memberId, "facts")} locale={locale} words={words} className="grid gap-4">
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
