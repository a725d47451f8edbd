"use client";

import type { ReactNode } from "react";
import { DoorError, type DoorErrorProps } from "@/features/door-states/door-error";

/** A page fell, the frame around it stands. */
export default function CoopPageError({ retry }: DoorErrorProps): ReactNode {
  return <DoorError retry={retry} />;
}
