import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SendButton, SentForm } from "@/components/sent-form";
import { TextField } from "@/components/text-field";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { paths } from "@/lib/paths";

export type Step = "code" | "again" | "password";

type Props = {
  readonly step: Step;
  /** The phone a code went to a moment ago; "" before. */
  readonly phone: string;
  readonly note: FormAnswer | null;
};

/** The questions of a step. Each step is a form of its own, so that a lost signal loses one answer at most. */
export function JoinForm({ step, phone, note }: Props): ReactNode {
  const t = useTranslations("unionOfficers.join");
  return (
    <StepForm step={step} note={note}>
      {step === "password" ? (
        <TextField
          name="password"
          type="password"
          autoComplete="new-password"
          maxLength={200}
          label={t("password")}
          hint={t("passwordHint")}
        />
      ) : (
        <TextField
          name="phone"
          type="tel"
          autoComplete="tel"
          maxLength={20}
          defaultValue={phone}
          label={t("phone")}
          hint={step === "again" ? t("phoneAgain") : t("phoneHint")}
        />
      )}
      {step === "code" ? (
        <TextField name="code" inputMode="numeric" autoComplete="one-time-code" maxLength={12} label={t("code")} />
      ) : null}
      <SendButton>{t(`send.${step}`)}</SendButton>
    </StepForm>
  );
}

/** Begins anew with another phone. */
export function Restart(): ReactNode {
  const t = useTranslations("unionOfficers.join");
  return (
    <StepForm step="restart" note={null}>
      <button type="submit" className="link inline-flex min-h-tap items-center justify-self-start">
        {t("otherPhone")}
      </button>
    </StepForm>
  );
}

type FormProps = {
  readonly step: Step | "restart";
  readonly note: FormAnswer | null;
  readonly children: ReactNode;
};

function StepForm({ step, note, children }: FormProps): ReactNode {
  const form = useTranslations("union.form");
  return (
    <SentForm
      key={step}
      action={paths.api.union.join}
      locale={useLocale()}
      words={{ sending: form("sending"), offline: form("offline"), failed: form("failed") }}
      note={note}
      className="mt-5 grid gap-5"
    >
      <input type="hidden" name="step" value={step} />
      {children}
    </SentForm>
  );
}
