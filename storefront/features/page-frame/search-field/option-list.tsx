import type { ReactNode } from "react";
import type { Suggested } from "./suggested";
import { turns } from "@/components/turns";

export type OptionGroup = { readonly label: string; readonly options: readonly Suggested[] };

type Props = {
  readonly listId: string;
  readonly label: string;
  readonly groups: readonly OptionGroup[];
  readonly active: number;
  readonly onChoose: () => void;
};

/** The listbox under the field; each option is a link, so a middle click or a long press works as everywhere. */
export function OptionList({ listId, label, groups, active, onChoose }: Props): ReactNode {
  const firstOf = (at: number) => groups.slice(0, at).reduce((sum, { options }) => sum + options.length, 0);
  return (
    <div id={listId} role="listbox" aria-label={label}>
      {groups.map((group, at) => (
        <div key={group.label} role="group" aria-labelledby={`${listId}-group-${at}`}>
          <p
            id={`${listId}-group-${at}`}
            role="presentation"
            className="px-3 pt-2.5 pb-1 text-xs font-semibold text-quiet"
          >
            {group.label}
          </p>
          {group.options.map((option, index) => (
            <Option
              key={option.href}
              id={`${listId}-${firstOf(at) + index}`}
              option={option}
              isActive={firstOf(at) + index === active}
              onChoose={onChoose}
            />
          ))}
        </div>
      ))}
    </div>
  );
}

type OptionProps = {
  readonly id: string;
  readonly option: Suggested;
  readonly isActive: boolean;
  readonly onChoose: () => void;
};

function Option({ id, option, isActive, onChoose }: OptionProps): ReactNode {
  return (
    <a
      {...turns}
      id={id}
      href={option.href}
      role="option"
      aria-selected={isActive}
      tabIndex={-1}
      // The field keeps focus; its blur would close the list before the click arrives.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      className="search-option"
    >
      {option.photo ? (
        <img src={option.photo} alt="" width={36} height={45} className="h-11 w-9 shrink-0 rounded object-cover" />
      ) : null}
      <span className="line-clamp-2 min-w-0 grow leading-snug">{option.name}</span>
      {option.detail ? <span className="number shrink-0 text-sm text-quiet">{option.detail}</span> : null}
    </a>
  );
}
