import { pagesOf } from "../doors/pages-of";

/** Where somebody enters, there is no panel round the page and no cooperative's name to read. */
export const waysIn: readonly string[] = ["/hop-tac-xa/dang-nhap", "/hop-tac-xa/dang-ky"];

export const framedPages = pagesOf("hop-tac-xa", "(coop)").filter((it) => !waysIn.includes(it));
