"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Locale } from "@/lib/i18n/locales";
import { askSnapshot } from "./call";
import { keepForOffline } from "./keep-for-offline";
import { keepSnapshot, readSnapshot, waitingSales, type Snapshot } from "./phone-store";
import { smallPhoto } from "./small-photo";
import { useSending } from "./use-sending";
import type { WaitingSale } from "./waiting-sale";

export type StallState = {
  /** Null until the phone or the server answered; then goods, or why there are none. */
  readonly snapshot: Snapshot | null;
  readonly problem: "opening" | "no_goods_yet" | "signed_out" | { readonly sentence: string } | null;
  readonly waiting: readonly WaitingSale[];
  /** Where to sign in when sales wait for that. */
  readonly signInAt: string | null;
  /** True when this page, its files and photos are on the phone; null while that is under way. */
  readonly isKept: boolean | null;
};

const channelName = "cho-phien-fair";

/** Everything the fair page knows: what the phone kept at once, then what the server says, and what still waits. */
export function useStall(locale: Locale) {
  const [state, setState] = useState<StallState>({
    snapshot: null,
    problem: "opening",
    waiting: [],
    signInAt: null,
    isKept: null,
  });
  const tabs = useRef<BroadcastChannel | null>(null);
  const patch = useCallback((part: Partial<StallState>) => setState((before) => ({ ...before, ...part })), []);

  const readWaiting = useCallback(async () => patch({ waiting: await waitingSales() }), [patch]);

  const refresh = useCallback(async () => {
    const answer = await askSnapshot(locale);
    if (answer.kind === "done") {
      await keepSnapshot(answer.value);
      patch({ snapshot: answer.value, problem: null, signInAt: null });
      const photos = answer.value.stall.tiles.flatMap(({ photo }) => smallPhoto(photo) ?? []);
      patch({ isKept: await keepForOffline(photos) });
      return;
    }
    const kept = await readSnapshot();
    if (answer.kind === "signed_out") patch({ signInAt: answer.goTo });
    if (kept) patch({ snapshot: kept, problem: null });
    else if (answer.kind === "refused") patch({ problem: { sentence: answer.sentence } });
    else patch({ problem: answer.kind === "signed_out" ? "signed_out" : "no_goods_yet" });
  }, [locale, patch]);

  const changed = useCallback(() => {
    void readWaiting();
    tabs.current?.postMessage("changed");
  }, [readWaiting]);

  const send = useSending(locale, {
    onChange: changed,
    onEnd: (end) => {
      if (end === "sent" || end === "signed_out") void refresh();
    },
  });

  useEffect(() => {
    const channel = new BroadcastChannel(channelName);
    channel.onmessage = () => void readWaiting();
    tabs.current = channel;
    void readWaiting();
    void readSnapshot().then((kept) => (kept ? patch({ snapshot: kept, problem: null }) : undefined));
    void navigator.storage?.persist?.();
    return () => {
      tabs.current = null;
      channel.close();
    };
  }, [patch, readWaiting]);

  return { state, changed, send, refresh };
}
