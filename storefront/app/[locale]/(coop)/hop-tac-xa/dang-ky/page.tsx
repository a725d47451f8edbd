import { givenName } from "@cho-phien/vietnam/names";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { JoinForm, SideStep, type Step } from "@/features/coop-join/join-form";
import { type JoinState, readJoin } from "@/features/coop-join/join-state";
import { mainId } from "@/features/page-frame/skip-link";
import { readNote } from "@/lib/doors/note";
import { first, type Query } from "@/lib/doors/query";
import { hasLocalInbox } from "@/lib/medusa/operations/join";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("coopJoin.register");
  return { title: t("title") };
}

const numberOf: Readonly<Record<Step, number>> = { phone: 1, invited: 2, code: 2, finish: 3 };

export default async function RegisterPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const [query, state, t] = await Promise.all([searchParams, readJoin(), getTranslations("coopJoin.register")]);
  const step = stepOf(state, first(query.moi) !== undefined);
  const note = await readNote(first(query.note));
  const isReset = first(query.forgot) !== undefined;
  return (
    <main id={mainId} tabIndex={-1} className="page flex-1 py-8">
      <div className="mx-auto w-full max-w-md">
        <p className="text-sm text-quiet">{t("step", { step: numberOf[step] })}</p>
        <h1>{await titleOf(step, state, isReset)}</h1>
        {step === "phone" ? <p className="mt-2 text-quiet">{isReset ? t("phoneHint") : t("lead")}</p> : null}
        {step === "invited" ? <p className="mt-2">{t("invitedLead")}</p> : null}
        {step === "code" && state ? <p className="mt-2">{t("codeSent", { phone: state.phone })}</p> : null}
        <JoinForm key={step} step={step} fullName={state?.fullName ?? null} note={note} />
        {step === "code" ? (
          <div className="mt-2">
            <SideStep step="again">{t("again")}</SideStep>
            {(await hasLocalInbox()) && state ? (
              <p className="mt-3 rounded-card bg-turmeric-soft p-3">
                <LocalLink href={paths.inboxOf(state.phone)} className="link inline-flex min-h-tap items-center">
                  {t("inbox")}
                </LocalLink>
              </p>
            ) : null}
          </div>
        ) : null}
        {step === "code" || step === "finish" ? <SideStep step="restart">{t("otherPhone")}</SideStep> : null}
        {step === "invited" ? (
          <p className="mt-2">
            <LocalLink href={paths.coop.forgot} className="link inline-flex min-h-tap items-center">
              {t("noCode")}
            </LocalLink>
          </p>
        ) : null}
        <p className="mt-6 border-t border-line pt-2">
          <LocalLink href={paths.coop.login} className="link inline-flex min-h-tap items-center">
            {t("haveAccount")}
          </LocalLink>
        </p>
      </div>
    </main>
  );
}

/** An invitation's link begins anew whatever was begun before on this phone. */
function stepOf(state: JoinState | null, isInvited: boolean): Step {
  if (isInvited) return "invited";
  if (!state) return "phone";
  return state.ticket === null ? "code" : "finish";
}

async function titleOf(step: Step, state: JoinState | null, isReset: boolean): Promise<string> {
  const t = await getTranslations("coopJoin.register");
  if (step === "phone") return isReset ? t("forgotTitle") : t("title");
  if (step === "invited") return t("invitedTitle");
  if (step === "code") return t("codeTitle");
  return state?.fullName ? t("passwordTitle", { name: givenName(state.fullName) }) : t("aboutTitle");
}
