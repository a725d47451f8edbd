"use client";

import { type ReactNode, useSyncExternalStore } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { AskStep } from "./ask-step";
import type { HandedWords } from "./handed-words";
import { LeaveForm } from "./leave-form";
import { SignStep } from "./sign-step";
import { SaidStep } from "./said-step";
import { useHanded } from "./use-handed";

export type HandedProps = {
  readonly payoutId: string;
  readonly amountDong: string;
  /** Of a spot check: what was confirmed is not shown, and neither is how much is missing. */
  readonly isCheck: boolean;
  readonly formKey: string;
  readonly locale: Locale;
  readonly paths: { readonly desk: string; readonly signIn: string };
  readonly words: HandedWords;
};

const never = (): (() => void) => () => {};

/**
 * The officer's phone in a member's hands: she says how much arrived, sees it once more, and hands the phone back; the
 * officer signs with her PIN. One thing a screen, and no way to another page.
 */
export function HandedScreen(props: HandedProps): ReactNode {
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return hasScript ? <Steps {...props} /> : null;
}

function Steps(props: HandedProps): ReactNode {
  const handed = useHanded(props);
  if (handed.step === "done") return <SaidStep {...props} text={handed.said} />;
  return (
    <>
      {handed.step === "ask" ? <AskStep {...props} handed={handed} /> : <SignStep {...props} handed={handed} />}
      <LeaveForm {...props} />
    </>
  );
}
