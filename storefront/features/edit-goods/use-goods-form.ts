"use client";

import type { PhotoView } from "@cho-phien/contract";
import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useState, type SubmitEvent } from "react";
import { postForm } from "@/lib/doors/post-form";
import { fillWords } from "@/lib/fill-words";
import { paths } from "@/lib/paths";
import { forgetPhotos } from "@/lib/photos/kept-photos";
import { bodyOf, needsOf, type FormFields } from "./fields";
import { dropGoodsDraft, keepGoodsDraft, type GoodsDraft } from "./goods-draft";
import type { EditorProps } from "./goods-editor";

type Asked = EditorProps & { readonly draft: GoodsDraft | null; readonly first: FormFields };
type Errors = ReadonlyMap<string, string>;

/** The form's state: what is typed (kept on the phone as she types), what is wrong, and the sending of it. */
export function useGoodsForm({ goods, choices, locale, words, draftName, draft, first }: Asked) {
  const router = useRouter();
  const ref = useRef<HTMLFormElement>(null);
  const [key] = useState(() => draft?.key ?? crypto.randomUUID());
  const [fields, setFields] = useState(first);
  const [photos, setPhotos] = useState<readonly PhotoView[]>(goods?.photos ?? []);
  const [errors, setErrors] = useState<Errors>(new Map());
  const [told, setTold] = useState("");
  const [isSending, setSending] = useState(false);
  const waiting = useRef(0);
  const isBusy = useRef(false);

  useEffect(() => {
    // After the sentences stand beside their fields.
    const [field] = errors.keys();
    if (field !== undefined) focusField(ref.current, field);
  }, [errors]);

  const change = (part: Partial<FormFields>) => {
    const next = { ...fields, ...part };
    setFields(next);
    keepGoodsDraft(draftName, { key, at: new Date().toISOString(), fields: next });
  };
  const onPhotos = useCallback((now: readonly PhotoView[], waitingCount: number) => {
    setPhotos(now);
    waiting.current = waitingCount;
  }, []);
  const complain = (found: Errors, sentence: string) => {
    setErrors(found);
    setTold(sentence);
  };

  const send = async (act: string) => {
    const isSale = act !== "draft";
    const needs = needsOf(fields, { isSale, photosCount: photos.length + waiting.current, basis: choices.basis });
    const found = new Map([...needs].map(([field, need]) => [field, words.need[need]]));
    if (found.size > 0) return complain(found, fillWords(words.check, { count: found.size }));
    if (waiting.current > 0) return complain(new Map(), fillWords(words.waiting, { count: waiting.current }));
    const form = new FormData();
    form.set("locale", locale);
    if (act === "publish") form.set("publish", "yes");
    const body = { ...bodyOf(fields, { photos, before: goods }), publish: act === "publish" };
    form.set("goods", JSON.stringify(goods ? body : { ...body, key }));
    setSending(true);
    const answer = await postForm(goods ? paths.api.coop.goodsOne(goods.id) : paths.api.coop.goods, form, words);
    setSending(false);
    if (!answer.isDone) return complain(new Map(answer.field ? [[answer.field, answer.text]] : []), answer.text);
    // Signed out meanwhile: the draft waits for her.
    if (answer.text !== "") {
      dropGoodsDraft(draftName);
      await forgetPhotos(draftName).catch(() => undefined);
    }
    router.push(answer.goTo ?? paths.coop.goods);
  };

  const onSubmit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isBusy.current) return;
    isBusy.current = true;
    const act = event.nativeEvent.submitter?.getAttribute("value") ?? "draft";
    void send(act).finally(() => {
      isBusy.current = false;
    });
  };

  const errorOf = (field: string) => errors.get(field);
  return { ref, fields, photos, change, onPhotos, errorOf, told, isSending, onSubmit };
}

/** Leads the eye and the keyboard to what is wrong; "photos.2" is among the photos. */
function focusField(form: HTMLFormElement | null, field: string): void {
  const names = [field, field.split(".")[0] ?? field];
  const place = names.map((name) => form?.querySelector<HTMLElement>(`[data-field="${name}"]`)).find((it) => it);
  const input = place?.matches("input, textarea, [tabindex]")
    ? place
    : place?.querySelector<HTMLElement>("[role=combobox]");
  input?.focus();
  input?.scrollIntoView({ block: "center" });
}
