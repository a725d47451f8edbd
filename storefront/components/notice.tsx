import type { ReactNode } from "react";

type Props = { readonly title: string; readonly children: ReactNode; readonly heading?: "h1" | "h2" };

/** An empty, missing or failed state: what happened, and the next step. */
export function Notice({ title, children, heading: Heading = "h2" }: Props): ReactNode {
  return (
    <section className="card mx-auto my-6 flex max-w-xl flex-col items-center gap-4 px-5 py-10 text-center">
      <Heading>{title}</Heading>
      {children}
    </section>
  );
}
