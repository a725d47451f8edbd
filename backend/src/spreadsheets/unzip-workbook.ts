import { strFromU8, unzipSync, type UnzipFileInfo } from "fflate";
import { refuse } from "../boundary/refusal";

export const MAX_FILE_BYTES = 2 * 1024 * 1024;
/** Unpacked, all parts we read together; a table of 5,000 rows is far below. */
const MAX_UNPACKED_BYTES = 24 * 1024 * 1024;
const MAX_PARTS = 500;

const READ = /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/;

/**
 * The parts of an .xlsx we read, as text. What a zip says of its sizes is added up before anything is unpacked, and fflate
 * unpacks no further than that, so a bomb is refused by its own promise or cut off at it.
 */
export function unzipWorkbook(bytes: Uint8Array): ReadonlyMap<string, string> {
  if (bytes.length > MAX_FILE_BYTES) throw refuse("sheet_too_big");
  let unpacked = 0;
  let parts = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    parts += 1;
    if (!READ.test(name)) return false;
    unpacked += originalSize;
    if (unpacked > MAX_UNPACKED_BYTES || parts > MAX_PARTS) throw refuse("sheet_too_big");
    return true;
  };
  return new Map(Object.entries(unzipped(bytes, filter)).map(([name, part]) => [name, strFromU8(part)]));
}

function unzipped(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    // fflate's own errors are FlateErrors with a number; what `filter` refused passes on.
    if (error instanceof Error && !("code" in error && typeof error.code === "number")) throw error;
    throw refuse("sheet_unreadable");
  }
}
