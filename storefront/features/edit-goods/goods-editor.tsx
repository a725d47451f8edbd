"use client";

import type { CoopGoodsDetail, GoodsChoices } from "@cho-phien/contract";
import { formatDateTime } from "@cho-phien/vietnam/dates";
import { useState, useSyncExternalStore, type ReactNode } from "react";
import type { Option } from "@/components/combobox";
import { fillWords } from "@/lib/fill-words";
import type { Locale } from "@/lib/i18n/locales";
import { forgetPhotos } from "@/lib/photos/kept-photos";
import type { PhotoWords } from "@/lib/photos/photo-words";
import { emptyFields, fieldsOf } from "./fields";
import { draftText, dropGoodsDraft, readGoodsDraft, type GoodsDraft } from "./goods-draft";
import { GoodsForm } from "./goods-form";
import type { FormWords } from "./words";

export type EditorProps = {
  readonly goods: CoopGoodsDetail | null;
  readonly choices: GoodsChoices;
  readonly kinds: readonly Option[];
  readonly locale: Locale;
  readonly words: FormWords;
  readonly photoWords: PhotoWords;
  /** Names this form on this phone: the cooperative and the goods. */
  readonly draftName: string;
};

/** Asks first what to do with a draft this phone still has; without one the form stands at once. */
export function GoodsEditor(props: EditorProps): ReactNode {
  const { goods, draftName, words } = props;
  const [first] = useState(() => (goods ? fieldsOf(goods) : emptyFields()));
  const [readOnce] = useState(() => onceRead(draftName));
  const kept = readGoodsDraft(useSyncExternalStore(neverChanges, readOnce, noText), first);
  const [start, setStart] = useState<GoodsDraft | "fresh" | null>(null);
  const fresh = async () => {
    dropGoodsDraft(draftName);
    await forgetPhotos(draftName).catch(() => undefined);
    setStart("fresh");
  };
  if (kept && start === null) {
    return (
      <section className="card mt-4 grid gap-3 p-4">
        <h2>{words.draft.title}</h2>
        <p>
          {fillWords(words.draft.lead, {
            name: kept.fields.name || words.draft.unnamed,
            time: formatDateTime(kept.at),
          })}
        </p>
        <button type="button" className="button button-main" onClick={() => setStart(kept)}>
          {words.draft.resume}
        </button>
        <button type="button" className="button" onClick={() => void fresh()}>
          {words.draft.fresh}
        </button>
      </section>
    );
  }
  const draft = start === null || start === "fresh" ? null : start;
  return <GoodsForm key={draft?.key ?? ""} {...props} draft={draft} first={draft?.fields ?? first} />;
}

const neverChanges = () => () => undefined;
const noText = () => null;

/** What the phone held when the page came: while she types, the draft changes under its name. */
function onceRead(draftName: string): () => string | null {
  const held: { text?: string | null } = {};
  return () => (held.text === undefined ? (held.text = draftText(draftName)) : held.text);
}
