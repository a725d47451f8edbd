import type { RuleBook } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PhotoField } from "@/components/minutes-photos";
import { FieldError, SendButton, SentForm } from "@/components/sent-form";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { localePath, paths } from "@/lib/paths";
import { bases, type PartFields } from "./parts";
import { PartsFields } from "./parts-fields";
import { writePercent } from "./percent";
import { RuleExampleView, type Shown } from "./rule-example";

type Props = {
  readonly book: RuleBook;
  readonly typed: PartFields;
  readonly example: Shown;
  readonly note: FormAnswer | null;
  /** Made with the page: the same tap twice is one version. */
  readonly formKey: string;
  readonly draft: string;
};

const usualCapBp = 5_000;

/** The next version of the rule: how, how much, by which meeting, from when; the example shows what it comes to. */
export function RuleForm({ book, typed, example, note, formKey, draft }: Props): ReactNode {
  const t = useTranslations("coopSharing.rule");
  const form = useTranslations("coopSharing.form");
  const locale = useLocale();
  const cap = book.rules.find(({ state }) => state === "in_force")?.advanceCapBp ?? usualCapBp;
  const minimum = writePercent(book.fundMinimumBp, locale);
  const page = localePath(locale, paths.coop.rule);
  return (
    <SentForm
      action={paths.api.coop.rules}
      locale={locale}
      words={{ sending: form("sending"), offline: form("offline"), failed: form("failed") }}
      note={note}
      draft={draft}
      className="card mt-3 grid gap-5 p-4"
    >
      <input type="hidden" name="key" value={formKey} />
      <fieldset>
        <legend className="mb-2 font-semibold">{t("basis")}</legend>
        <div className="grid gap-2 md:grid-cols-3">
          {bases.map((basis) => (
            <label key={basis} className="card flex min-h-tap gap-3 p-3 has-checked:border-ink has-checked:bg-ink-soft">
              <input
                type="radio"
                name="basis"
                value={basis}
                defaultChecked={typed.basis === basis}
                className="size-5"
              />
              <span>
                <span className="block font-semibold">{t(`basisName.${basis}`)}</span>
                <span className="block text-sm text-quiet">{t(`basisMeaning.${basis}`)}</span>
              </span>
            </label>
          ))}
        </div>
        <FieldError name="basis" />
      </fieldset>
      <PartsFields
        typed={typed}
        locale={locale}
        words={{
          retained: t("retained"),
          retainedHint: t("retainedHint"),
          fund: t("fund"),
          fundHint: t(`fundHint.${book.fundMinimumBp > 0 ? "least" : "free"}`, { minimum }),
          members: t("members"),
          membersHint: t("membersHint"),
        }}
      />
      <RuleExampleView
        first={example}
        action={paths.api.coop.ruleExample}
        page={page}
        words={{
          title: t("example.title"),
          ask: t("example.ask"),
          who: t("example.who"),
          present: t("example.present"),
          asked: t("example.asked"),
          change: t("example.change"),
          offline: t("example.offline"),
          failed: t("example.failed"),
        }}
      />
      <Meeting book={book} cap={writePercent(cap, locale)} />
      <SendButton>{t("submit")}</SendButton>
    </SentForm>
  );
}

function Meeting({ book, cap }: { readonly book: RuleBook; readonly cap: string }): ReactNode {
  const t = useTranslations("coopSharing.rule");
  const minutes = useTranslations("coopSharing.minutes");
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-2">
        <div>
          <label htmlFor="minutesRef" className="mb-1 block font-semibold">
            {t("minutes")}
          </label>
          <input id="minutesRef" name="minutesRef" maxLength={120} className="field" aria-describedby="minutes-hint" />
          <p id="minutes-hint" className="mt-1 text-sm text-quiet">
            {t("minutesHint")}
          </p>
          <FieldError name="minutesRef" />
        </div>
        <div>
          <label htmlFor="validFrom" className="mb-1 block font-semibold">
            {t("validFrom")}
          </label>
          <input
            id="validFrom"
            name="validFrom"
            type="date"
            defaultValue={book.today}
            className="field"
            aria-describedby="from-hint"
          />
          <p id="from-hint" className="mt-1 text-sm text-quiet">
            {t("validFromHint")}
          </p>
          <FieldError name="validFrom" />
        </div>
      </div>
      <PhotoField id="photo" label={minutes("withRule")} hint={minutes("hint")} />
      <details>
        <summary className="link flex min-h-tap items-center">{t("more")}</summary>
        <label htmlFor="advanceCapBp" className="mb-1 block font-semibold">
          {t("cap")}
        </label>
        <input
          id="advanceCapBp"
          name="advanceCapBp"
          inputMode="decimal"
          defaultValue={cap}
          className="field max-w-40"
          aria-describedby="cap-hint"
        />
        <p id="cap-hint" className="mt-1 text-sm text-quiet">
          {t("capHint")}
        </p>
        <FieldError name="advanceCapBp" />
      </details>
    </>
  );
}
