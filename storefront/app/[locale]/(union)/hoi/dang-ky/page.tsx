import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";
import { mainId } from "@/features/page-frame/skip-link";
import { JoinForm, Restart, type Step } from "@/features/union-join/join-form";
import { type JoinState, readJoin } from "@/features/union-join/join-state";
import { readNote } from "@/lib/doors/note";
import { first, type Query } from "@/lib/doors/query";
import { hasLocalInbox } from "@/lib/medusa/operations/join";
import { paths } from "@/lib/paths";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("unionOfficers.join");
  return { title: t("title") };
}

export default async function OfficerJoinPage({ searchParams }: { readonly searchParams: Query }): Promise<ReactNode> {
  const [query, state, t] = await Promise.all([searchParams, readJoin(), getTranslations("unionOfficers.join")]);
  const step = stepOf(state, first(query.ma) !== undefined);
  const note = await readNote(first(query.note));
  const isSent = step === "code" && state !== null;
  return (
    <main id={mainId} tabIndex={-1} className="page flex-1 py-8">
      <div className="mx-auto w-full max-w-md">
        <p className="text-sm text-quiet">{t("step", { step: step === "password" ? 2 : 1 })}</p>
        <h1>{t(`heading.${step}`)}</h1>
        <p className="mt-2">{isSent ? t("codeSent", { phone: state.phone }) : t(`lead.${step}`)}</p>
        <JoinForm key={step} step={step} phone={state?.phone ?? ""} note={note} />
        {isSent && (await hasLocalInbox()) ? (
          <p className="mt-3 rounded-card bg-turmeric-soft p-3">
            <LocalLink href={paths.inboxOf(state.phone)} className="link inline-flex min-h-tap items-center">
              {t("inbox")}
            </LocalLink>
          </p>
        ) : null}
        {step === "code" ? (
          <p className="mt-2">
            <LocalLink href={paths.union.joinAgain} className="link inline-flex min-h-tap items-center">
              {t("noCode")}
            </LocalLink>
          </p>
        ) : null}
        {step === "password" ? <Restart /> : null}
        <p className="mt-6 border-t border-line pt-2">
          <LocalLink href={paths.union.login} className="link inline-flex min-h-tap items-center">
            {t("haveAccount")}
          </LocalLink>
        </p>
      </div>
    </main>
  );
}

/** Her message brought a code already: asking for another would end it, so that is a step to the side. */
function stepOf(state: JoinState | null, wantsCode: boolean): Step {
  if (wantsCode) return "again";
  return state?.ticket ? "password" : "code";
}
