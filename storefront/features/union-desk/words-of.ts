import type { useTranslations } from "next-intl";
import type { HandedWords } from "./handed-words";

type Told = {
  readonly name: string;
  readonly cooperative: string;
  readonly month: string;
  readonly amount: string;
  readonly isCheck: boolean;
};

/** The island's sentences; places that are filled while she types stay open. */
export function handedWords(
  t: ReturnType<typeof useTranslations<"unionDesk.handed">>,
  { isCheck, ...told }: Told,
): HandedWords {
  const open = { amount: "{amount}", missing: "{missing}" };
  return {
    ...{ ask: t("ask"), unit: t("unit"), pad: t("pad"), erase: t("erase"), zeros: t("zeros"), empty: t("empty") },
    ...{ tooMuch: t("tooMuch", open), next: t("next"), aloudButton: t("aloud.button"), noVoice: t("aloud.noVoice") },
    ...{ aloudText: t(isCheck ? "aloud.check" : "aloud.text", told), aloudSaid: t("aloud.said", open) },
    ...{ said: t("said"), fewer: t("fewer", open), return: t("return"), mend: t("mend"), officer: t("officer") },
    ...{ pin: t("pin"), witness: t("witness"), submit: t("submit"), sending: t("sending"), offline: t("offline") },
    ...{ failed: t("failed"), done: t("done"), leave: t("leave"), leaveSubmit: t("leaveSubmit"), signIn: t("signIn") },
  };
}
