"use client";

import type { CommuneOption } from "@cho-phien/contract";
import { useState, type ReactNode } from "react";
import { FieldError } from "@/components/sent-form";
import { paths } from "@/lib/paths";

type Place = { readonly code: string; readonly fullName: string };

type Props = {
  readonly provinces: readonly Place[];
  readonly communes: readonly Place[];
  readonly provinceCode: string;
  readonly communeCode: string;
  readonly words: Readonly<Record<"province" | "commune" | "choose" | "loading" | "communesFailed", string>>;
};

/** Province, then commune: the phone's own lists, which scroll and search as she knows them. */
export function PlaceSelect({ provinces, words, ...start }: Props): ReactNode {
  const [communes, setCommunes] = useState(start.communes);
  const [state, setState] = useState<"ready" | "loading" | "failed">("ready");

  const load = async (code: string) => {
    setCommunes([]);
    setState("loading");
    try {
      const response = await fetch(paths.api.communes(code), { signal: AbortSignal.timeout(15_000) });
      // Our own handler answers CommuneOption[].
      const found: CommuneOption[] = response.ok ? await response.json() : [];
      setCommunes(found);
      setState(response.ok ? "ready" : "failed");
    } catch {
      setState("failed");
    }
  };

  return (
    <>
      <div>
        <label htmlFor="provinceCode" className="mb-1 block font-semibold">
          {words.province}
        </label>
        <select
          id="provinceCode"
          name="provinceCode"
          defaultValue={start.provinceCode}
          onChange={(event) => void load(event.currentTarget.value)}
          className="field"
        >
          <option value="">{words.choose}</option>
          {provinces.map(({ code, fullName }) => (
            <option key={code} value={code}>
              {fullName}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor="communeCode" className="mb-1 block font-semibold">
          {words.commune}
        </label>
        <select
          key={communes[0]?.code ?? "none"}
          id="communeCode"
          name="communeCode"
          defaultValue={start.communeCode}
          aria-busy={state === "loading"}
          className="field"
        >
          <option value="">{state === "loading" ? words.loading : words.choose}</option>
          {communes.map(({ code, fullName }) => (
            <option key={code} value={code}>
              {fullName}
            </option>
          ))}
        </select>
        <FieldError name="communeCode" />
        <p role="status" className="field-error empty:hidden">
          {state === "failed" ? words.communesFailed : ""}
        </p>
      </div>
    </>
  );
}
