"use client";

import { createContext, useContext, type ReactNode } from "react";

const Shown = createContext<string | null>(null);

/** Says of which cooperative everything inside speaks. */
export function ShownFor({ cooperativeId, children }: { cooperativeId: string; children: ReactNode }): ReactNode {
  return <Shown.Provider value={cooperativeId}>{children}</Shown.Provider>;
}

/** A form's note of the cooperative it was shown for: the door refuses it once another was chosen meanwhile. */
export function ShownForField(): ReactNode {
  const cooperativeId = useContext(Shown);
  return cooperativeId ? <input type="hidden" name="shownFor" value={cooperativeId} /> : null;
}
