"use client";

import { useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from "react";
import { Combobox } from "@/components/combobox";

type Option = {
  readonly code: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly count: string | null;
};

type Props = {
  readonly slug: string;
  readonly options: readonly Option[];
  readonly words: Readonly<Record<"label" | "any" | "type" | "noMatch" | "formerly", string>>;
};

function neverChanges(): () => void {
  return () => {};
}

/** A province typed without marks or in a former name; until the script is there, and without it, a plain list. */
export function ProvinceField({ slug, options, words }: Props): ReactNode {
  const isHydrated = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  const [code, setCode] = useState(slug);
  const frame = useRef<HTMLDivElement>(null);

  // A hidden field changed by script says nothing by itself; the button that counts listens to the form.
  useEffect(() => {
    if (code !== slug) frame.current?.closest("form")?.dispatchEvent(new Event("change"));
  }, [code, slug]);

  if (!isHydrated) {
    return (
      <label className="grid gap-1 text-sm font-semibold">
        {words.label}
        <select name="province" defaultValue={slug} className="field font-normal">
          <option value="">{words.any}</option>
          {options.map((option) => (
            <option key={option.code} value={option.code}>
              {option.count === null ? option.name : `${option.name} (${option.count})`}
            </option>
          ))}
        </select>
      </label>
    );
  }
  const listed = options.map(({ code: each, name, otherNames, count }) => {
    const hint = [count, otherNames.length > 0 ? `${words.formerly} ${otherNames.join(", ")}` : null];
    return { code: each, name, otherNames, hint: hint.filter((it) => it !== null).join(" · ") };
  });
  return (
    <div ref={frame}>
      <Combobox
        id="filter-province"
        label={words.label}
        name="province"
        code={code}
        options={[{ code: "", name: words.any, otherNames: [] }, ...listed]}
        placeholder={words.type}
        noMatch={words.noMatch}
        onChoose={setCode}
      />
    </div>
  );
}
