import type { PhotoView } from "@cho-phien/contract";

/** Why a photo is not on the market yet. `lost`: no signal, it goes by itself; the others need a person. */
export type Problem = { readonly kind: "lost" | "ended" | "failed" | "refused"; readonly text: string };

/** One photo in a picker: on the phone (`file`), on the market (`photo`), or on its way. */
export type Picked = {
  readonly id: string;
  readonly alt: string;
  readonly photo: PhotoView | null;
  readonly file: Blob | null;
  readonly state: "waiting" | "sending" | "stuck" | "there";
  /** Share of the bytes that left the phone, 0–1. */
  readonly sent: number;
  readonly problem: Problem | null;
};

export type Removed = { readonly item: Picked; readonly index: number };

export type PickerState = { readonly items: readonly Picked[]; readonly removed: Removed | null };

export type PickerAct =
  | { readonly act: "restore"; readonly items: readonly Picked[] }
  | { readonly act: "add"; readonly files: readonly { readonly id: string; readonly file: Blob }[] }
  | { readonly act: "send"; readonly id: string }
  | { readonly act: "progress"; readonly id: string; readonly sent: number }
  | { readonly act: "arrive"; readonly id: string; readonly photo: PhotoView }
  | { readonly act: "stick"; readonly id: string; readonly problem: Problem }
  | { readonly act: "retry"; readonly id: string }
  | { readonly act: "retry-lost" }
  | { readonly act: "describe"; readonly id: string; readonly alt: string }
  | { readonly act: "move"; readonly id: string; readonly by: -1 | 1 }
  | { readonly act: "remove"; readonly id: string }
  | { readonly act: "undo" };

/** Every act of a picker. An act on a photo that is gone changes nothing: answers arrive late. */
export function pick(state: PickerState, act: PickerAct): PickerState {
  switch (act.act) {
    case "restore":
      return { items: act.items, removed: null };
    case "add":
      return { ...state, items: [...state.items, ...act.files.map(({ id, file }) => onPhone(id, file))] };
    case "send":
      return change(state, act.id, { state: "sending", sent: 0, problem: null });
    case "progress":
      return change(state, act.id, { sent: act.sent });
    case "arrive":
      return change(state, act.id, { state: "there", photo: act.photo, file: null, problem: null });
    case "stick":
      return change(state, act.id, { state: "stuck", problem: act.problem });
    case "retry":
      return change(state, act.id, { state: "waiting", problem: null });
    case "retry-lost":
      return { ...state, items: state.items.map((it) => (it.problem?.kind === "lost" ? againOf(it) : it)) };
    case "describe":
      return change(state, act.id, { alt: act.alt });
    case "move":
      return { ...state, items: moved(state.items, act.id, act.by) };
    case "remove":
      return without(state, act.id);
    case "undo":
      return withRemoved(state);
  }
}

/** A photo the page already had, or one kept from last time. */
export function onMarket(photo: PhotoView, id: string): Picked {
  return { id, alt: photo.alt, photo, file: null, state: "there", sent: 1, problem: null };
}

export function onPhone(id: string, file: Blob, alt = ""): Picked {
  return { id, alt, photo: null, file, state: "waiting", sent: 0, problem: null };
}

/** What a form sends: the photos that are there, in her order, with her words. */
export function photosOf(items: readonly Picked[]): readonly PhotoView[] {
  return items.flatMap(({ photo, alt }) => (photo ? [{ ...photo, alt: alt.trim() }] : []));
}

function change(state: PickerState, id: string, to: Partial<Picked>): PickerState {
  return { ...state, items: state.items.map((it) => (it.id === id ? { ...it, ...to } : it)) };
}

function againOf(item: Picked): Picked {
  return { ...item, state: item.photo ? "there" : "waiting", problem: null };
}

function moved(items: readonly Picked[], id: string, by: -1 | 1): readonly Picked[] {
  const from = items.findIndex((it) => it.id === id);
  const item = items[from];
  const to = from + by;
  if (!item || to < 0 || to >= items.length) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}

function without({ items }: PickerState, id: string): PickerState {
  const index = items.findIndex((it) => it.id === id);
  const item = items[index];
  return item ? { items: items.toSpliced(index, 1), removed: { item, index } } : { items, removed: null };
}

function withRemoved({ items, removed }: PickerState): PickerState {
  return { items: removed ? items.toSpliced(removed.index, 0, againOf(removed.item)) : items, removed: null };
}
