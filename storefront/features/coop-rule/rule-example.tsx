"use client";

import { useState, type MouseEvent, type ReactNode } from "react";
import type { ExampleLines } from "./example-lines";
import { ExampleTable, type TableWords } from "./example-table";

/** The lines of the example, or why there is none. */
export type Shown = { readonly lines: ExampleLines } | { readonly text: string };

type Props = {
  readonly first: Shown;
  readonly action: string;
  /** The page itself: without script the button asks it for the example. */
  readonly page: string;
  readonly words: TableWords & Readonly<Record<"title" | "ask" | "offline" | "failed", string>>;
};

const timeoutMs = 20_000;

/** "What would it have been?": the last sale by the typed parts, beside the rule in force. */
export function RuleExampleView({ first, action, page, words }: Props): ReactNode {
  const [shown, setShown] = useState(first);
  const [isAsking, setAsking] = useState(false);

  const ask = async (event: MouseEvent<HTMLButtonElement>) => {
    event.preventDefault();
    const form = event.currentTarget.form;
    if (!form || isAsking) return;
    setAsking(true);
    setShown(await askExample(action, new FormData(form), words));
    setAsking(false);
  };

  return (
    <section aria-labelledby="example" className="rounded-card bg-paper p-4">
      <h3 id="example" className="font-semibold">
        {words.title}
      </h3>
      <div aria-live="polite" aria-busy={isAsking}>
        {"text" in shown ? (
          <p className="mt-2 text-madder-deep">{shown.text}</p>
        ) : (
          <ExampleTable lines={shown.lines} words={words} caption={words.title} />
        )}
      </div>
      <button
        type="submit"
        formMethod="get"
        formEncType="application/x-www-form-urlencoded"
        formAction={page}
        onClick={(event) => void ask(event)}
        aria-disabled={isAsking}
        className="button mt-3 w-full sm:w-auto"
      >
        {words.ask}
      </button>
    </section>
  );
}

async function askExample(
  action: string,
  form: FormData,
  words: { readonly offline: string; readonly failed: string },
): Promise<Shown> {
  try {
    const response = await fetch(action, { method: "POST", body: form, signal: AbortSignal.timeout(timeoutMs) });
    if (!response.ok) return { text: words.failed };
    // Both ends of this handler are ours; its answer is typed there.
    const shown: Shown = await response.json();
    return shown;
  } catch {
    return { text: words.offline };
  }
}
