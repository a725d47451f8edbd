"use client";

import { useEffect, useRef, type ReactNode } from "react";

type Props = {
  readonly cooperativeId: string;
  readonly words: Readonly<Record<"title" | "text" | "reload", string>>;
};

const channelName = "chosen-cooperative";

/**
 * One browser works for one cooperative at a time. A page that still shows the one before says so and lets nothing be done
 * on it: what is typed there would be entered for the other.
 */
export function OtherWindow({ cooperativeId, words }: Props): ReactNode {
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    if (typeof BroadcastChannel === "undefined") return;
    const channel = new BroadcastChannel(channelName);
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data !== "string" || data === cooperativeId || dialog.current?.open) return;
      dialog.current?.showModal();
    };
    channel.postMessage(cooperativeId);
    return () => channel.close();
  }, [cooperativeId]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby="moved-title"
      onCancel={(event) => event.preventDefault()}
      className="card m-auto w-[min(24rem,calc(100vw-2rem))] p-5 backdrop:bg-black/50"
    >
      <h2 id="moved-title">{words.title}</h2>
      <p className="mt-2">{words.text}</p>
      <button type="button" className="button button-main mt-4 w-full" onClick={() => location.reload()}>
        {words.reload}
      </button>
    </dialog>
  );
}
