import "server-only";
import { getTranslations } from "next-intl/server";
import { type DeskSession, takeBack } from "@/lib/doors/desk-session";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { formText } from "@/lib/doors/form-text";
import type { Officer } from "@/lib/doors/officer";
import { formatDong } from "@/lib/format";
import { stateAtDesk } from "@/lib/medusa/operations/union-desk";
import { refusedAtDesk } from "./answer-handed";

type At = { readonly session: DeskSession; readonly officer: Officer };

/** Enters what she said. The PIN that signs it also proves that the officer holds the phone again. */
export async function recordWord({ session, officer }: At, form: FormData): Promise<FormAnswer> {
  const witness = formText(form, "witness");
  const answer = await stateAtDesk(officer, session.payoutId, {
    ...{ key: formText(form, "key"), amountDong: formText(form, "amount"), pin: formText(form, "pin") },
    ...{ isHanded: session.isHanded, isCheck: session.isCheck },
    ...(witness ? { witness } : {}),
  });
  if (!answer.ok) return await refusedAtDesk(officer, answer);
  await takeBack(session);
  const t = await getTranslations({ locale: officer.locale, namespace: "unionDesk.handed" });
  const { outcome, statedDong, missingDong } = answer.value;
  return {
    isDone: true,
    text: t(outcome, {
      amount: formatDong(statedDong, officer.locale),
      missing: formatDong(missingDong, officer.locale),
    }),
  };
}
