import type { ReactNode } from "react";

/** The shapes pages of a door have: a list under its tabs, cards, a form, or one thing in two columns. */
export type SkeletonShape = "list" | "cards" | "form" | "detail";

/** The quiet shape of a page that is still on its way; sized like the page, so that nothing jumps when it comes. */
export function Skeleton({ shape, label }: { readonly shape: SkeletonShape; readonly label: string }): ReactNode {
  return (
    <div aria-busy="true">
      <p role="status" className="sr-only">
        {label}
      </p>
      <div aria-hidden="true" className="grid gap-4">
        {shape === "detail" || shape === "form" ? <Bar className="h-5 w-28" /> : null}
        <Bar className="h-9 w-52 max-w-full" />
        {SHAPES[shape]()}
      </div>
    </div>
  );
}

const SHAPES: Readonly<Record<SkeletonShape, () => ReactNode>> = {
  list: () => (
    <>
      <Bar className="h-11" />
      <div className="flex gap-2 overflow-hidden">{bars(4, "h-11 w-28 shrink-0")}</div>
      <div className="grid gap-3 lg:grid-cols-2">{bars(6, "h-28")}</div>
    </>
  ),
  cards: () => <div className="grid gap-4 md:grid-cols-2">{bars(4, "h-40")}</div>,
  form: () => (
    <div className="grid max-w-2xl gap-5">
      {[0, 1, 2, 3].map((field) => (
        <div key={field} className="grid gap-2">
          <Bar className="h-4 w-32" />
          <Bar className="h-12" />
        </div>
      ))}
    </div>
  ),
  detail: () => (
    <div className="grid gap-4 md:grid-cols-2 md:items-start">
      <div className="grid gap-4">
        <Bar className="h-44" />
        <Bar className="h-56" />
      </div>
      <div className="grid gap-4">
        <Bar className="h-36" />
        <Bar className="h-44" />
      </div>
    </div>
  ),
};

function bars(count: number, className: string): readonly ReactNode[] {
  return Array.from({ length: count }, (_, index) => <Bar key={index} className={className} />);
}

function Bar({ className }: { readonly className: string }): ReactNode {
  return <div className={`placeholder ${className}`} />;
}
