import type { Instant } from "./refusal";

export type ExportFormat = "xlsx" | "csv" | "pdf";

/** A file that takes longer than a page: made in the background, kept a day, for the one who asked. */
export type ExportJob = {
  readonly id: string;
  readonly title: string;
  readonly fileName: string;
  readonly format: ExportFormat;
  /** `stopped`: whoever made it fell silent; it has to be asked for again. */
  readonly state: "making" | "ready" | "stopped";
  /** Steps of `total` that are done. */
  readonly done: number;
  readonly total: number;
  readonly askedAt: Instant;
  readonly goneAt: Instant;
};

/** GET /union/exports: her own that are still there, newest first. */
export type ExportList = { readonly exports: readonly ExportJob[] };

/** POST /union/exports. The same key twice is one file. */
export type NewExport = {
  readonly idempotencyKey: string;
  readonly title: string;
  readonly fileName: string;
  readonly format: ExportFormat;
};

export type ExportBegun = { readonly id: string; readonly isNew: boolean };

/** POST /union/exports/:id/progress; `isStopped` when it can't be made. */
export type ExportProgress = { readonly done: number; readonly total: number; readonly isStopped?: boolean };

/** POST /union/exports/:id/file takes the bytes; GET answers them, to her alone. */
export type ExportKept = { readonly isKept: true };
