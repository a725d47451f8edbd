"use client";

import type { CommuneOption, ProvinceOption } from "@cho-phien/contract";
import { useState, useSyncExternalStore, type ReactNode } from "react";
import { paths } from "@/lib/paths";
import { Combobox } from "./combobox";
import { describedBy, Field, type FieldFrame } from "./field";

type PlaceWords = Readonly<
  Record<
    "province" | "provinceHelp" | "commune" | "formerly" | "choose" | "communeFirst" | "noMatch" | "loadCommunes",
    string
  >
>;

type Props = {
  readonly provinces: readonly ProvinceOption[];
  readonly communes: readonly CommuneOption[];
  readonly provinceCode: string;
  readonly communeCode: string;
  readonly errors: { readonly provinceCode?: string; readonly communeCode?: string };
  readonly words: PlaceWords;
  /** Told the commune whenever it changes; "" when the province took it away. */
  readonly onCommune?: (code: string) => void;
};

function neverChanges(): () => void {
  return () => {};
}

/** False in the server's HTML and while hydrating, true after: without script the plain selects stay. */
function useIsHydrated(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}

async function loadCommunes(provinceCode: string): Promise<readonly CommuneOption[]> {
  const response = await fetch(paths.api.communes(provinceCode), { signal: AbortSignal.timeout(10_000) });
  // Our own handler answers CommuneOption[].
  const options: CommuneOption[] = response.ok ? await response.json() : [];
  return options;
}

/** Tỉnh, then xã/phường: two levels since 1 July 2025. Names from before the reform find today's province. */
export function PlaceFields({ provinces, words, errors, onCommune, ...start }: Props): ReactNode {
  const isHydrated = useIsHydrated();
  const [communes, setCommunes] = useState(start.communes);
  const [provinceCode, setProvinceCode] = useState(start.provinceCode);
  const [communeCode, setCommuneCode] = useState(start.communeCode);
  const province = { id: "province", label: words.province, help: words.provinceHelp, ...errorOf(errors.provinceCode) };
  const commune = { id: "commune", label: words.commune, ...errorOf(errors.communeCode) };

  function chooseProvince(code: string): void {
    if (code === provinceCode) return;
    setProvinceCode(code);
    chooseCommune("");
    setCommunes([]);
    loadCommunes(code).then(setCommunes, () => setCommunes([]));
  }

  function chooseCommune(code: string): void {
    setCommuneCode(code);
    if (code !== communeCode) onCommune?.(code);
  }

  if (!isHydrated) {
    return (
      <>
        <PlainSelect frame={province} name="provinceCode" options={provinces} value={provinceCode} words={words} />
        <button type="submit" name="step" value="places" formNoValidate className="button justify-self-start">
          {words.loadCommunes}
        </button>
        <PlainSelect frame={commune} name="communeCode" options={communes} value={communeCode} words={words} />
      </>
    );
  }
  return (
    <>
      <Combobox
        {...province}
        name="provinceCode"
        code={provinceCode}
        options={provinces.map(({ code, fullName, name, formerNames }) => ({
          code,
          name: fullName,
          otherNames: [name, ...formerNames],
          ...(formerNames.length > 0 ? { hint: `${words.formerly} ${formerNames.join(", ")}` } : {}),
        }))}
        placeholder={words.choose}
        noMatch={words.noMatch}
        onChoose={chooseProvince}
      />
      <Combobox
        {...commune}
        key={provinceCode}
        name="communeCode"
        code={communeCode}
        options={communes.map(({ code, fullName }) => ({ code, name: fullName, otherNames: [bareName(fullName)] }))}
        placeholder={provinceCode ? words.choose : words.communeFirst}
        disabled={!provinceCode}
        noMatch={words.noMatch}
        onChoose={chooseCommune}
      />
    </>
  );
}

function errorOf(error: string | undefined): { error?: string } {
  return error ? { error } : {};
}

function bareName(fullName: string): string {
  return fullName.replace(/^(Xã|Phường|Đặc khu)\s+/u, "");
}

type SelectProps = {
  readonly frame: FieldFrame;
  readonly name: string;
  readonly options: readonly { readonly code: string; readonly fullName: string }[];
  readonly value: string;
  readonly words: PlaceWords;
};

function PlainSelect({ frame, name, options, value, words }: SelectProps): ReactNode {
  return (
    <Field {...frame}>
      <select
        id={frame.id}
        name={name}
        defaultValue={value}
        className="field"
        aria-invalid={frame.error ? true : undefined}
        aria-describedby={describedBy(frame)}
      >
        <option value="">{options.length > 0 ? words.choose : words.communeFirst}</option>
        {options.map((option) => (
          <option key={option.code} value={option.code}>
            {option.fullName}
          </option>
        ))}
      </select>
    </Field>
  );
}
