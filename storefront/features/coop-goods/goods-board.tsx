"use client";

import type { CoopGoodsRow } from "@cho-phien/contract";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState, type ReactNode } from "react";
import type { FormAnswer } from "@/lib/doors/form-answer";
import { postForm } from "@/lib/doors/post-form";
import type { Locale } from "@/lib/i18n/locales";
import { paths } from "@/lib/paths";
import { GoodsCard } from "./goods-card";
import type { Deed } from "./goods-menu";
import type { ListWords } from "./words";

type Props = {
  readonly goods: readonly CoopGoodsRow[];
  readonly locale: Locale;
  readonly words: ListWords;
  /** The sentence a form left for this page. */
  readonly note: FormAnswer | null;
};

type Told = { readonly answer: FormAnswer; readonly undo: Deed | null };

/** The cards, and the sentence about the last thing done with one, with its way back. */
export function GoodsBoard({ goods, locale, words, note }: Props): ReactNode {
  const router = useRouter();
  const isBusy = useRef(false);
  const said = useRef<HTMLDivElement>(null);
  const [told, setTold] = useState<Told | null>(note && { answer: note, undo: null });
  useEffect(() => {
    if (told) said.current?.focus();
  }, [told]);

  const act = async (deed: Deed) => {
    if (isBusy.current) return;
    isBusy.current = true;
    const answer = await postForm(paths.api.coop.goodsAct(deed.id, deed.act), fieldsOf(deed, locale), words);
    isBusy.current = false;
    if (answer.goTo) return window.location.assign(answer.goTo);
    setTold({ answer, undo: answer.isDone ? wayBack(deed) : null });
    if (answer.isDone) router.refresh();
  };

  return (
    <>
      <div role="status" aria-live="polite">
        {told ? (
          <div
            ref={said}
            tabIndex={-1}
            className={`mt-4 flex flex-wrap items-center justify-between gap-2 rounded-card px-3 py-2 font-semibold ${told.answer.isDone ? "bg-tea-soft text-tea" : "bg-madder-soft text-madder-deep"}`}
          >
            {told.answer.text}
            {told.undo ? (
              <button
                type="button"
                className="inline-flex min-h-tap items-center px-2 underline underline-offset-4"
                onClick={() => told.undo && void act(told.undo)}
              >
                {words.undo}
              </button>
            ) : null}
          </div>
        ) : null}
      </div>
      <ul className="mt-4 grid gap-3 md:grid-cols-2 lg:grid-cols-3">
        {goods.map((each) => (
          <li key={each.id}>
            <GoodsCard goods={each} {...{ locale, words }} onAct={(deed) => void act(deed)} />
          </li>
        ))}
      </ul>
    </>
  );
}

function wayBack({ id, name, act }: Deed): Deed | null {
  if (act === "duplicate") return null;
  return { id, name, act: act === "hide" ? "publish" : "hide" };
}

function fieldsOf({ name, act }: Deed, locale: Locale): FormData {
  const fields = new FormData();
  fields.set("locale", locale);
  fields.set("name", name);
  if (act === "duplicate") fields.set("key", crypto.randomUUID());
  return fields;
}
