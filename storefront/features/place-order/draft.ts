import "server-only";
import { dropSealed, readSealed, writeSealed } from "@/lib/session";
import { checkoutErrors, type CheckoutDraft, type CheckoutError, type CheckoutErrors } from "./fields";
import { packDraft, unpackDraft } from "./pack-draft";
import { readDraft } from "./read-form";

/** What a plain form sent, kept over the redirect: the typed fields, what was wrong, and the backend's sentence. */
export type KeptDraft = {
  readonly draft: CheckoutDraft;
  readonly errors: CheckoutErrors;
  readonly sentence: string | null;
};

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

export async function keepDraft(kept: KeptDraft): Promise<void> {
  await writeSealed("checkout_draft", packDraft(kept));
}

function errorsIn(kept: Record<string, unknown>): CheckoutErrors {
  return Object.fromEntries(
    Object.entries(kept).flatMap(([field, value]): [string, CheckoutError][] => {
      const error = checkoutErrors.find((known) => known === value);
      return error ? [[field, error]] : [];
    }),
  );
}

/** Null when there is none. */
export async function readKeptDraft(): Promise<KeptDraft | null> {
  const text = await readSealed("checkout_draft");
  const content = text === null ? null : unpackDraft(text);
  if (!isRecord(content) || !isRecord(content.draft) || !isRecord(content.errors)) return null;
  const sentence = typeof content.sentence === "string" ? content.sentence : null;
  return { draft: readDraft(content.draft), errors: errorsIn(content.errors), sentence };
}

export async function dropDraft(): Promise<void> {
  await dropSealed("checkout_draft");
}
