import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { KindChoice } from "@/components/kind-choice";
import { SendButton, SentForm } from "@/components/sent-form";
import { TextField } from "@/components/text-field";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { paths } from "@/lib/paths";

export type Step = "phone" | "invited" | "code" | "finish";

type Props = {
  readonly step: Step;
  /** Her name when the phone has an account; then only a password is asked. */
  readonly fullName: string | null;
  readonly note: FormAnswer | null;
};

/** The one question of a step. Each step is a form of its own, so that a lost signal loses one answer at most. */
export function JoinForm({ step, fullName, note }: Props): ReactNode {
  const form = useTranslations("coopSharing.form");
  const locale = useLocale();
  return (
    <SentForm
      key={step}
      action={paths.api.coop.join}
      locale={locale}
      words={{ sending: form("sending"), offline: form("offline"), failed: form("failed") }}
      note={note}
      className="mt-5 grid gap-5"
    >
      <input type="hidden" name="step" value={step} />
      {step === "phone" ? <PhoneQuestion /> : null}
      {step === "invited" ? <InvitedQuestions /> : null}
      {step === "code" ? <CodeQuestion /> : null}
      {step === "finish" ? <AboutQuestions isKnown={fullName !== null} /> : null}
    </SentForm>
  );
}

function PhoneQuestion(): ReactNode {
  const t = useTranslations("coopJoin.register");
  return (
    <>
      <TextField name="phone" type="tel" autoComplete="tel" maxLength={20} label={t("phone")} hint={t("phoneHint")} />
      <SendButton>{t("sendCode")}</SendButton>
    </>
  );
}

/** Her message brought a code already: asking for another here would end it. */
function InvitedQuestions(): ReactNode {
  const t = useTranslations("coopJoin.register");
  return (
    <>
      <TextField name="phone" type="tel" autoComplete="tel" maxLength={20} label={t("phone")} hint={t("enterPhone")} />
      <TextField name="code" inputMode="numeric" autoComplete="one-time-code" maxLength={12} label={t("code")} />
      <SendButton>{t("checkCode")}</SendButton>
    </>
  );
}

function CodeQuestion(): ReactNode {
  const t = useTranslations("coopJoin.register");
  return (
    <>
      <TextField name="code" inputMode="numeric" autoComplete="one-time-code" maxLength={12} label={t("code")} />
      <SendButton>{t("checkCode")}</SendButton>
    </>
  );
}

function AboutQuestions({ isKnown }: { readonly isKnown: boolean }): ReactNode {
  const t = useTranslations("coopJoin.register");
  return (
    <>
      {isKnown ? null : (
        <>
          <TextField name="cooperative.fullName" autoComplete="name" maxLength={80} label={t("fullName")} />
          <TextField name="cooperative.name" maxLength={120} label={t("name")} hint={t("nameHint")} />
          <KindChoice name="cooperative.kind" label={t("kind")} />
        </>
      )}
      <TextField
        name="password"
        type="password"
        autoComplete="new-password"
        maxLength={200}
        label={t("password")}
        hint={t("passwordHint")}
      />
      <SendButton>{isKnown ? t("savePassword") : t("finish")}</SendButton>
    </>
  );
}

type ButtonProps = { readonly step: "again" | "restart"; readonly children: ReactNode };

/** A step to the side: another code, another phone. */
export function SideStep({ step, children }: ButtonProps): ReactNode {
  const form = useTranslations("coopSharing.form");
  const locale = useLocale();
  return (
    <SentForm
      action={paths.api.coop.join}
      locale={locale}
      words={{ sending: form("sending"), offline: form("offline"), failed: form("failed") }}
    >
      <input type="hidden" name="step" value={step} />
      <button type="submit" className="link inline-flex min-h-tap items-center">
        {children}
      </button>
    </SentForm>
  );
}
