import type { CleanPhoto, MadePhoto } from "./encode";
import type { PhotoRefusal } from "./refusal";
import type { Shape } from "./shape";
import type { Source } from "./source";

/** What a worker is asked. */
export type Task =
  | { readonly act: "make"; readonly source: Source; readonly shape: Shape; readonly folder: string }
  | { readonly act: "clean"; readonly source: Source };

/** What it answers; `failed` is this machine's fault in its own words, such as a full disk's ENOSPC. */
export type Reply =
  | { readonly made: MadePhoto | PhotoRefusal }
  | { readonly clean: CleanPhoto | PhotoRefusal }
  | { readonly failed: string };

/** Both ends are this package, built together: who speaks is enough to know the rest. */
export function isTask(words: unknown): words is Task {
  return typeof words === "object" && words !== null && "act" in words && "source" in words;
}

export function isReply(words: unknown): words is Reply {
  return typeof words === "object" && words !== null && ("made" in words || "clean" in words || "failed" in words);
}
