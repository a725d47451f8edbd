"use client";

import type { PhotoView } from "@cho-phien/contract";
import { useCallback, useEffect, useReducer, useRef, useState } from "react";
import { keepPhotos, keptPhotos } from "./kept-photos";
import type { PhotoWords } from "./photo-words";
import { onMarket, pick, type Picked, type PickerAct, type PickerState } from "./picked";
import { sendPhoto } from "./send-photo";
import { shrink } from "./shrink";

export type PhotosUse = {
  readonly first: readonly PhotoView[];
  readonly url: string;
  readonly draftKey: string;
  readonly words: PhotoWords;
};

/** A weak line carries three photos at once better than one after the other, and better than ten. */
const AT_ONCE = 3;
const RETRY_MS = 8000;

/** A picker's photos: kept on the phone, sent three at once, sent again by themselves when the signal is back. */
export function usePhotos({ first, url, draftKey, words }: PhotosUse): [PickerState, (act: PickerAct) => void] {
  const [state, dispatch] = useReducer(pick, first, (photos) => ({
    items: photos.map((photo) => onMarket(photo, photo.base)),
    removed: null,
  }));
  useKept(state.items, draftKey, dispatch);
  useSending(state.items, { url, words }, dispatch);
  useSignal(state.items, dispatch);
  return [state, dispatch];
}

type Dispatch = (act: PickerAct) => void;

/** Reads back what was kept, once; afterwards keeps every change but the bytes' progress. */
function useKept(items: readonly Picked[], draftKey: string, dispatch: Dispatch): void {
  const [isRead, setIsRead] = useState(false);
  const latest = useRef(items);
  latest.current = items;
  const written = items.map(({ id, alt, photo }) => [id, alt, photo?.base ?? ""].join("\n")).join("\n\n");
  const before = useRef(written);

  useEffect(() => {
    let isGone = false;
    void keptPhotos(draftKey).then((kept) => {
      if (isGone) return;
      if (kept) dispatch({ act: "restore", items: kept });
      setIsRead(true);
    });
    return () => {
      isGone = true;
    };
  }, [draftKey, dispatch]);

  useEffect(() => {
    if (!isRead || before.current === written) return;
    before.current = written;
    void keepPhotos(draftKey, latest.current);
  }, [isRead, draftKey, written]);
}

function useSending(items: readonly Picked[], to: { url: string; words: PhotoWords }, dispatch: Dispatch): void {
  const underWay = useRef(new Map<string, AbortController>());
  const { url, words } = to;

  const send = useCallback(
    async (id: string, original: Blob) => {
      const control = new AbortController();
      underWay.current.set(id, control);
      dispatch({ act: "send", id });
      const onSent = (sent: number) => dispatch({ act: "progress", id, sent });
      const file = await shrink(original);
      const answer = await sendPhoto({ url, file, words, signal: control.signal, onSent });
      if (underWay.current.get(id) === control) underWay.current.delete(id);
      if (control.signal.aborted) return;
      if ("kind" in answer) dispatch({ act: "stick", id, problem: answer });
      else dispatch({ act: "arrive", id, photo: answer });
    },
    [url, words, dispatch],
  );

  useEffect(() => {
    for (const [id, control] of underWay.current) {
      if (items.some((it) => it.id === id)) continue;
      control.abort();
      underWay.current.delete(id);
    }
    const free = AT_ONCE - underWay.current.size;
    const next = items.filter(({ id, state }) => state === "waiting" && !underWay.current.has(id)).slice(0, free);
    for (const { id, file } of next) if (file) void send(id, file);
  }, [items, send]);
}

/** Tries what was lost again when the phone says it has a signal, and every few seconds: phones are often wrong about it. */
function useSignal(items: readonly Picked[], dispatch: Dispatch): void {
  const isAnyLost = items.some(({ problem }) => problem?.kind === "lost");
  useEffect(() => {
    if (!isAnyLost) return;
    const again = () => dispatch({ act: "retry-lost" });
    const timer = window.setInterval(() => navigator.onLine && again(), RETRY_MS);
    window.addEventListener("online", again);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener("online", again);
    };
  }, [isAnyLost, dispatch]);
}
