"use client";

import type { CommuneOption, ProvinceOption } from "@cho-phien/contract";
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";
import type { FieldSentences } from "./error-sentences";
import { describedBy, Field, type FieldFrame } from "@/components/field";
import { PlaceFields } from "@/components/place-fields";
import { checkoutFields, noteField, type CheckoutDraft, type CheckoutField, type NoteField } from "./fields";
import { OrderButton } from "./order-button";
import { GeneralNote, OrderWords } from "./order-words";
import { PaymentChoice, type PaymentWay } from "./payment-choice";
import { sendCheckout } from "./send";
import { ShippingChoice, type ShippingWords } from "./shipping-choice";
import { useShippingPrices } from "./shipping-prices";
import { forgetDraft, useDraft } from "./use-draft";
import type { CheckoutWords } from "./words";

type Props = {
  readonly locale: Locale;
  readonly basketKey: string;
  readonly draft: CheckoutDraft | null;
  readonly errors: FieldSentences;
  readonly sentence: string | null;
  readonly provinces: readonly ProvinceOption[];
  readonly communes: readonly CommuneOption[];
  readonly ways: readonly PaymentWay[];
  readonly words: CheckoutWords & { readonly parcels: ShippingWords };
  /** What stands under the address. */
  readonly children?: ReactNode;
};

type Problem = { readonly errors: FieldSentences; readonly sentence: string | null };

const shape: Readonly<
  Record<"fullName" | "phone" | "street", { autoComplete: string; inputMode: "text" | "tel"; maxLength: number }>
> = {
  fullName: { autoComplete: "name", inputMode: "text", maxLength: 100 },
  phone: { autoComplete: "tel", inputMode: "tel", maxLength: 30 },
  street: { autoComplete: "street-address", inputMode: "text", maxLength: 200 },
};

/** The comboboxes' inputs have ids of their own; what they choose goes by these names. */
const comboboxes: Readonly<Record<string, CheckoutField>> = { province: "provinceCode", commune: "communeCode" };

function fieldOf(target: EventTarget): CheckoutField | NoteField | undefined {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return undefined;
  if (target.name.startsWith("note.")) return noteField(target.name.slice("note.".length));
  return comboboxes[target.id] ?? checkoutFields.find((field) => field === target.name);
}

/** One page, one button. Without script it posts and comes back with the same sentences beside the same fields. */
export function CheckoutForm({
  locale,
  basketKey,
  draft,
  provinces,
  communes,
  ways,
  words,
  children,
  ...first
}: Props): ReactNode {
  const form = useRef<HTMLFormElement>(null);
  const [problem, setProblem] = useState<Problem>(first);
  const [isSending, setIsSending] = useState(false);
  useDraft(form);
  const { again, chooseCommune } = useShippingPrices();

  const [attempt, setAttempt] = useState(0);
  const { errors, sentence } = problem;
  useEffect(() => {
    form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [attempt]);

  /** A sentence goes as soon as its field is being put right. */
  function forgive(event: FormEvent<HTMLFormElement>): void {
    const field = fieldOf(event.target);
    if (!field || !errors[field]) return;
    const { [field]: _mended, ...left } = errors;
    setProblem({ errors: left, sentence });
  }

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    if (isSending) return;
    setIsSending(true);
    const answer = await sendCheckout(new FormData(event.currentTarget));
    if (answer?.ok) {
      forgetDraft();
      window.location.assign(answer.href);
      return;
    }
    setProblem(answer ?? { errors: {}, sentence: words.silent });
    setAttempt((count) => count + 1);
    setIsSending(false);
    again();
  }

  function text(name: keyof typeof shape, frame: FieldFrame): ReactNode {
    return (
      <Field {...frame}>
        <input
          id={frame.id}
          name={name}
          required
          defaultValue={draft?.[name]}
          aria-invalid={frame.error ? true : undefined}
          aria-describedby={describedBy(frame)}
          className="field"
          {...shape[name]}
        />
      </Field>
    );
  }

  function frame(name: CheckoutField, label: string, help?: string): FieldFrame {
    const error = errors[name];
    return { id: name, label, ...(help ? { help } : {}), ...(error ? { error } : {}) };
  }

  return (
    <form
      ref={form}
      method="post"
      action={paths.api.checkout}
      onSubmit={submit}
      onInput={forgive}
      noValidate
      className="grid content-start gap-6"
    >
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="basketKey" value={basketKey} />
      <fieldset className="grid gap-4">
        <legend className="mb-3 text-lg font-semibold text-ink">{words.who}</legend>
        {text("fullName", frame("fullName", words.fullName))}
        {text("phone", frame("phone", words.phone, words.phoneHelp))}
        <PlaceFields
          provinces={provinces}
          communes={communes}
          provinceCode={draft?.provinceCode ?? ""}
          communeCode={draft?.communeCode ?? ""}
          errors={errors}
          words={words}
          onCommune={chooseCommune}
        />
        {text("street", frame("street", words.street, words.streetHelp))}
        <GeneralNote frame={frame("note", words.note, words.noteHelp)} text={draft?.note} />
        {children}
      </fieldset>
      <ShippingChoice locale={locale} words={words.parcels} />
      <OrderWords draft={draft} errors={errors} words={words} />
      <PaymentChoice legend={words.paying} ways={ways} chosen={draft?.paidThrough ?? "cod"} />
      <div role="alert" className="empty:hidden">
        {sentence || Object.keys(errors).length > 0 ? (
          <p className="rounded-card bg-madder-soft px-4 py-3 text-madder-deep">{sentence ?? words.check}</p>
        ) : null}
      </div>
      <OrderButton isSending={isSending} locale={locale} words={{ ...words, from: words.parcels.from }} />
    </form>
  );
}
