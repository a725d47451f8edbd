"use client";

import type { ReactNode } from "react";
import { mainId } from "@/features/page-frame/skip-link";
import { DoorError, type DoorErrorProps } from "@/features/door-states/door-error";

/** The frame itself fell, as when the backend is silent: this page brings its own <main>. */
export default function CoopError({ retry }: DoorErrorProps): ReactNode {
  return (
    <main id={mainId} tabIndex={-1} className="page flex-1">
      <DoorError retry={retry} />
    </main>
  );
}
