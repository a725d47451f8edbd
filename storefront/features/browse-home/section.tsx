import type { ReactNode } from "react";
import { LocalLink } from "@/components/local-link";

type Props = {
  readonly id: string;
  readonly title: string;
  readonly more?: { readonly href: string; readonly name: string };
  readonly children: ReactNode;
};

export function Section({ id, title, more, children }: Props): ReactNode {
  return (
    <section aria-labelledby={id} className="py-5 sm:py-7">
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id={id}>{title}</h2>
        {more ? (
          <LocalLink href={more.href} className="link inline-flex min-h-tap items-center text-sm">
            {more.name}
          </LocalLink>
        ) : null}
      </div>
      {children}
    </section>
  );
}
