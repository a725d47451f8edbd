import type { ReactNode } from "react";
import type { UnitGroup } from "@/lib/doors/named-units";

type Props = { readonly label: string; readonly groups: readonly UnitGroup[]; readonly unit: string };

/** Her units and those right below each. */
export function UnitSelect({ label, groups, unit }: Props): ReactNode {
  return (
    <div className="min-w-0">
      <label htmlFor="unit" className="mb-1 block text-sm font-semibold">
        {label}
      </label>
      <select id="unit" name="unit" defaultValue={unit} className="field">
        {groups.map((it) => (
          <option key={it.code} value={it.code}>
            {it.name}
          </option>
        ))}
        {groups
          .filter((it) => it.below.length > 0)
          .map((group) => (
            <optgroup key={group.code} label={group.name}>
              {group.below.map((it) => (
                <option key={it.code} value={it.code}>
                  {it.name}
                </option>
              ))}
            </optgroup>
          ))}
      </select>
    </div>
  );
}
