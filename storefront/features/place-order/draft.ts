import "server-only";
import { dropSealed, readSealed, writeSealed } from "@/lib/session";
import type { CheckoutDraft, CheckoutErrors } from "./fields";
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
  await writeSealed("checkout_draft", JSON.stringify(kept));
}

/** Null when there is none. Only our own server can have sealed it, so its errors are ours. */
export async function readKeptDraft(): Promise<KeptDraft | null> {
  const text = await readSealed("checkout_draft");
  const content: unknown = text === null ? null : JSON.parse(text);
  if (!isRecord(content) || !isRecord(content.draft) || !isRecord(content.errors)) return null;
  const sentence = typeof content.sentence === "string" ? content.sentence : null;
  return { draft: readDraft(content.draft), errors: content.errors, sentence };
}

export async function dropDraft(): Promise<void> {
  await dropSealed("checkout_draft");
}
