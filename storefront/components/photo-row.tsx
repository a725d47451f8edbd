"use client";

import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import { fill, type PhotoWords } from "@/lib/photos/photo-words";
import type { Picked, PickerAct } from "@/lib/photos/picked";

type Props = {
  readonly item: Picked;
  readonly index: number;
  readonly count: number;
  /** The form takes one photo: it has no place among others and is nobody's cover. */
  readonly isOnly: boolean;
  readonly words: PhotoWords;
  readonly onAct: (act: PickerAct) => void;
};

/** One photo: what it looks like in the shop, where it is on its way, her words for it, and its place among the others. */
export function PhotoRow({ item, index, count, isOnly, words, onAct }: Props): ReactNode {
  const { id, alt, problem } = item;
  const altId = useId();
  const title = fill(words.number, { n: index + 1 });
  const isStuck = problem !== null && problem.kind !== "refused" && problem.kind !== "ended";
  return (
    <li className="card grid grid-cols-[6rem_1fr] gap-3 p-3" aria-label={title}>
      <Preview item={item} />
      <div className="grid content-start gap-1">
        <p className="flex flex-wrap items-baseline justify-between gap-x-2 font-semibold">
          {title}
          {index === 0 && !isOnly ? (
            <span className="rounded bg-ink-soft px-2 text-sm text-ink">{words.cover}</span>
          ) : null}
        </p>
        <Progress item={item} words={words} />
        {isStuck ? (
          <button type="button" className="button justify-self-start" onClick={() => onAct({ act: "retry", id })}>
            {words.retry}
          </button>
        ) : null}
      </div>
      <div className="col-span-2">
        <label htmlFor={altId} className="mb-1 block text-sm">
          {words.altLabel}
        </label>
        <input
          id={altId}
          className="field"
          value={alt}
          maxLength={140}
          autoComplete="off"
          onChange={(event) => onAct({ act: "describe", id, alt: event.target.value })}
        />
      </div>
      <div className="col-span-2 flex flex-wrap gap-2">
        {isOnly ? null : <Places {...{ id, title, index, count, words, onAct }} />}
        <RowButton {...{ title }} text={words.remove} onPress={() => onAct({ act: "remove", id })} />
      </div>
    </li>
  );
}

type PlacesProps = Omit<Props, "item" | "isOnly"> & { readonly id: string; readonly title: string };

function Places({ id, title, index, count, words, onAct }: PlacesProps): ReactNode {
  const move = (by: -1 | 1) => () => onAct({ act: "move", id, by });
  return (
    <>
      <RowButton {...{ title }} text={words.earlier} isOff={index === 0} onPress={move(-1)} />
      <RowButton {...{ title }} text={words.later} isOff={index === count - 1} onPress={move(1)} />
    </>
  );
}

function Progress({ item: { state, sent, problem }, words }: Pick<Props, "item" | "words">): ReactNode {
  if (problem) {
    const ground = problem.kind === "lost" ? "bg-turmeric-soft" : "bg-madder-soft text-madder-deep";
    return (
      <p role="alert" className={`rounded p-2 text-sm ${ground}`}>
        {problem.text}
      </p>
    );
  }
  if (state === "there") return <p className="text-sm text-tea">✓ {words.there}</p>;
  if (state === "waiting") return <p className="text-sm text-quiet">{words.waiting}</p>;
  const percent = Math.round(sent * 100);
  const text = percent < 100 ? fill(words.sending, { percent }) : words.working;
  return (
    <>
      <p className="text-sm text-quiet tabular-nums">{text}</p>
      <progress className="h-2 w-full accent-ink" max={100} value={percent} aria-label={text} />
    </>
  );
}

/** The market's own file once it is there, so that she sees what a shopper will; before that the file on her phone. */
function Preview({ item: { photo, file } }: Pick<Props, "item">): ReactNode {
  const [local, setLocal] = useState<string | null>(null);
  const [broken, setBroken] = useState<string | null>(null);
  useEffect(() => {
    if (!file) return;
    const url = URL.createObjectURL(file);
    setLocal(url);
    return () => URL.revokeObjectURL(url);
  }, [file]);
  const src = photo ? `${photo.base}-320.jpg` : local;
  const frame = "aspect-[4/5] w-24 rounded bg-ink-soft object-cover";
  // The words beside it say which photo it is; its own description is hers to write.
  if (!src || src === broken) return <span className={frame} />;
  return <img src={src} alt="" width={96} height={120} className={frame} onError={() => setBroken(src)} />;
}

type RowButtonProps = {
  readonly title: string;
  readonly text: string;
  readonly isOff?: boolean;
  readonly onPress: () => void;
};

/** Stays focusable when it has nothing to do: a moved photo must not throw the keyboard out of its row. */
function RowButton({ title, text, isOff = false, onPress }: RowButtonProps): ReactNode {
  const button = useRef<HTMLButtonElement>(null);
  const press = () => {
    if (isOff) return;
    onPress();
    // A row that changes its place in the list loses the focus.
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <button
      ref={button}
      type="button"
      aria-label={`${text} – ${title}`}
      aria-disabled={isOff}
      className={`button grow px-3 text-sm ${isOff ? "opacity-50" : ""}`}
      onClick={press}
    >
      {text}
    </button>
  );
}
