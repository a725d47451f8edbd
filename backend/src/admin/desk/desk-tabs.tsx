import { Badge, clx } from "@medusajs/ui";
import { Link } from "react-router-dom";
import { FOCUS_RING } from "./focus-ring";

type Tab = { readonly value: string; readonly label: string; readonly count: number | undefined };

/** States as links with their counts, so that a look at the queue can be kept and sent on. */
export function DeskTabs({ tabs, current }: { readonly tabs: readonly Tab[]; readonly current: string }) {
  return (
    <nav className="flex flex-wrap gap-1 px-6 py-3">
      {tabs.map(({ value, label, count }) => (
        <Link
          key={value}
          to={`?status=${value}`}
          aria-current={value === current ? "page" : undefined}
          className={clx(
            FOCUS_RING,
            "txt-compact-small-plus flex items-center gap-2 rounded-md px-3 py-1.5",
            value === current ? "bg-ui-bg-base-pressed text-ui-fg-base" : "text-ui-fg-subtle hover:bg-ui-bg-base-hover",
          )}
        >
          {label}
          {count === undefined ? null : <Badge size="2xsmall">{count}</Badge>}
        </Link>
      ))}
    </nav>
  );
}
