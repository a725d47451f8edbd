import type { DisputeDetail } from "@cho-phien/contract";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FieldError, SendButton, SentForm } from "@/components/sent-form";
import { TextField } from "@/components/text-field";
import { formatDong } from "@/lib/format";
import { paths } from "@/lib/paths";

type Act = "heard" | "proposed" | "declined" | "agreed";
type FormProps = { readonly id: string; readonly formKey: string };

const SAIDS = ["paid_rest", "paid_less", "paid_all"] as const;
const OUTCOMES = ["rest_paid", "statement_corrected", "cooperative_wrong"] as const;
const pinField = { type: "password", inputMode: "numeric", autoComplete: "off", maxLength: 6 } as const;

function StepForm({ id, act, formKey, children }: FormProps & { readonly act: Act; readonly children: ReactNode }) {
  const form = useTranslations("unionDesk.form");
  return (
    <SentForm
      action={paths.api.union.dispute(id, act)}
      locale={useLocale()}
      words={{ sending: form("sending"), offline: form("offline"), failed: form("failed") }}
      draft={act === "agreed" || act === "declined" ? undefined : `dispute-${id}-${act}`}
      className="mt-3 grid gap-4"
    >
      <input type="hidden" name="key" value={formKey} />
      {children}
    </SentForm>
  );
}

type ChoiceProps = {
  readonly name: string;
  readonly legend: string;
  readonly rows: readonly (readonly [string, string])[];
};

function Choice({ name, legend, rows }: ChoiceProps): ReactNode {
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{legend}</legend>
      <div className="grid gap-2">
        {rows.map(([value, label]) => (
          <label
            key={value}
            className="card flex min-h-tap items-center gap-3 px-3 py-2 has-checked:border-ink has-checked:bg-ink-soft"
          >
            <input type="radio" name={name} value={value} className="size-5 shrink-0" />
            {label}
          </label>
        ))}
      </div>
      <FieldError name={name} />
    </fieldset>
  );
}

function Words({ label }: { readonly label: string }): ReactNode {
  return (
    <label className="grid gap-1 font-semibold">
      {label}
      <textarea name="words" rows={3} maxLength={1000} className="field font-normal" />
      <FieldError name="words" />
    </label>
  );
}

/** What the cooperative says. */
export function HeardForm({ id, formKey }: FormProps): ReactNode {
  const t = useTranslations("unionDesk.dispute");
  return (
    <StepForm id={id} act="heard" formKey={formKey}>
      <p className="text-quiet">{t("heard.lead")}</p>
      <Choice name="said" legend={t("heard.title")} rows={SAIDS.map((it) => [it, t(`said.${it}`)])} />
      <Words label={t("heard.words")} />
      <SendButton>{t("heard.submit")}</SendButton>
    </StepForm>
  );
}

/** What she says now, and how to close it by her word; the officer's PIN signs that it is her word. */
export function ProposedForm({ id, formKey, givenName }: FormProps & { readonly givenName: string }): ReactNode {
  const t = useTranslations("unionDesk.dispute");
  return (
    <StepForm id={id} act="proposed" formKey={formKey}>
      <p className="text-quiet">
        <strong className="text-ink">{t("proposed.title", { name: givenName })}.</strong> {t("proposed.lead")}
      </p>
      <TextField name="amountDong" inputMode="numeric" autoComplete="off" maxLength={20} label={t("proposed.amount")} />
      <Choice name="outcome" legend={t("proposed.outcome")} rows={OUTCOMES.map((it) => [it, t(`outcome.${it}`)])} />
      <TextField name="witness" autoComplete="off" maxLength={120} label={t("proposed.witness")} />
      <Words label={t("proposed.words")} />
      <TextField name="pin" label={t("proposed.pin")} {...pinField} />
      <SendButton>{t("proposed.submit")}</SendButton>
    </StepForm>
  );
}

type AnswerProps = { readonly dispute: DisputeDetail; readonly keys: readonly [string, string] };

/** The second officer's answer. Whoever took the member's word only reads that another has to give it. */
export function AnswerForms({ dispute, keys }: AnswerProps): ReactNode {
  const t = useTranslations("unionDesk.dispute");
  const locale = useLocale();
  const proposal = dispute.acts.findLast(({ act }) => act === "proposed");
  if (dispute.isHerProposal) return <p className="mt-2">{t("second.mine")}</p>;
  const id = dispute.disputeId;
  return (
    <>
      {proposal?.outcome && proposal.statedDong ? (
        <div className="mt-2 rounded-card bg-ink-soft px-4 py-3">
          <p className="font-semibold">{t(`outcome.${proposal.outcome}`)}</p>
          <p className="number">{t("statedNow", { amount: formatDong(proposal.statedDong, locale) })}</p>
          <p className="text-sm text-quiet">{proposal.byName}</p>
        </div>
      ) : null}
      <StepForm id={id} act="agreed" formKey={keys[0]}>
        <p>
          <strong>{t("second.title")}</strong> {t("second.lead")}
        </p>
        <TextField name="pin" label={t("second.pin")} {...pinField} />
        <SendButton>{t("second.agree")}</SendButton>
      </StepForm>
      <details className="mt-4 border-t border-line">
        <summary className="flex min-h-tap items-center text-quiet">{t("second.orDecline")}</summary>
        <StepForm id={id} act="declined" formKey={keys[1]}>
          <Words label={t("second.words")} />
          <button type="submit" className="button w-full sm:w-auto">
            {t("second.decline")}
          </button>
        </StepForm>
      </details>
    </>
  );
}
