"use client";

import type { PhotoView } from "@cho-phien/contract";
import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";
import { fill, type PhotoWords } from "@/lib/photos/photo-words";
import { photosOf, type PickerAct } from "@/lib/photos/picked";
import { usePhotos } from "@/lib/photos/use-photos";
import { PhotoButtons } from "./photo-buttons";
import { PhotoRow } from "./photo-row";

type Props = {
  /** The hidden field's name; it holds PhotoView[] as JSON, read on the server with `photosFrom`. */
  readonly name: string;
  readonly label: string;
  readonly locale: Locale;
  /** `photoWordsOf(locale)`, asked in the page. */
  readonly words: PhotoWords;
  /** Names this form on this phone ("goods:new:coop_1"); call `forgetPhotos` with it once the form is stored. */
  readonly draftKey: string;
  readonly photos?: readonly PhotoView[];
  readonly max?: number;
  /** Said instead of the advice for goods. */
  readonly hint?: string;
  /** `whole` for a certificate, which is not cut to 4:5. */
  readonly shape?: "card" | "whole";
  /** Told of every change; `waiting` photos are not on the market yet. */
  readonly onChange?: (photos: readonly PhotoView[], waiting: number) => void;
};

const NONE: readonly PhotoView[] = [];

/**
 * Takes photos with the phone and sends them while she fills in the rest. They outlive a lost signal, a closed page and a
 * dead battery. Usage: `<PhotoPicker name="photos" label={t("photosLabel")} words={photoWordsOf(locale)} locale={locale}
 * draftKey={...} photos={goods.photos} max={5} />` inside any form.
 */
export function PhotoPicker(props: Props): ReactNode {
  const { name, label, locale, words, draftKey, photos: first = NONE, max = 5, shape = "card", hint, onChange } = props;
  const [{ items, removed }, dispatch] = usePhotos({
    first,
    url: paths.api.coop.photos(locale, shape),
    draftKey,
    words,
  });
  const [said, setSaid] = useState("");
  const hintId = useId();
  const photos = photosOf(items);
  const waiting = items.length - photos.length;
  useTold(photos, waiting, onChange);

  const add = (files: readonly File[]) => {
    const room = Math.max(0, max - items.length);
    const taken = files.slice(0, room).map((file) => ({ id: crypto.randomUUID(), file }));
    setSaid(files.length > room ? fill(words.tooMany, { max, n: files.length - room }) : "");
    dispatch({ act: "add", files: taken });
  };
  const act = (done: PickerAct) => {
    const at = "id" in done ? items.findIndex(({ id }) => id === done.id) : -1;
    if (done.act === "move") setSaid(fill(words.moved, { n: at + done.by + 1 }));
    else if (done.act !== "describe") setSaid("");
    dispatch(done);
  };

  return (
    <fieldset className="grid gap-3" aria-describedby={hintId}>
      <legend className="mb-1 font-semibold">{label}</legend>
      <p id={hintId} className="text-sm text-quiet">
        {hint ?? fill(words.hint, { max })}
      </p>
      <input type="hidden" name={name} value={JSON.stringify(photos)} />
      <ol className="grid gap-3 empty:hidden md:grid-cols-2">
        {items.map((item, index) => (
          <PhotoRow key={item.id} {...{ item, index, words }} count={items.length} isOnly={max === 1} onAct={act} />
        ))}
      </ol>
      {removed ? <Undo {...{ words }} number={removed.index + 1} onUndo={() => act({ act: "undo" })} /> : null}
      <p role="status" className={said ? "text-sm font-semibold" : "sr-only"}>
        {said}
      </p>
      <PhotoButtons words={words} hasRoom={items.length < max} onFiles={add} />
      <noscript>
        <p className="rounded-card bg-turmeric-soft p-3">{words.noScript}</p>
      </noscript>
    </fieldset>
  );
}

type UndoProps = { readonly words: PhotoWords; readonly number: number; readonly onUndo: () => void };

/** Takes the focus of the button that went away with its photo. */
function Undo({ words, number, onUndo }: UndoProps): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), [number]);
  return (
    <p className="flex flex-wrap items-center justify-between gap-2 rounded-card bg-turmeric-soft p-3">
      {fill(words.removed, { n: number })}
      <button ref={button} type="button" className="button" onClick={onUndo}>
        {words.undo}
      </button>
    </p>
  );
}

/** Tells the form around it only when something it sends has changed. */
function useTold(photos: readonly PhotoView[], waiting: number, onChange: Props["onChange"]): void {
  const told = useRef(onChange);
  const latest = useRef(photos);
  useEffect(() => {
    told.current = onChange;
    latest.current = photos;
  });
  const content = JSON.stringify(photos);
  useEffect(() => told.current?.(latest.current, waiting), [content, waiting]);
}
