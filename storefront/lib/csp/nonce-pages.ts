/**
 * Pages that are made anew for each reader, by address without the language: they can carry a nonce. All others are kept, are the
 * same bytes for everybody, and carry their scripts' hashes (kept-pages.mjs). Wrong in one direction a page would be dead, in
 * the other less guarded; nonce-pages.test.ts compares this with what each page's file says.
 */
const MADE_PER_READER: readonly RegExp[] = [
  /^\/(hop-tac-xa|hoi)(\/.*)?$/,
  /^\/(trao-may|hop-thu|gio-hang|da-luu|mat-mang|hang)$/,
  /^\/nhan\/[^/]+(\/du-lieu)?$/,
  /^\/dat-hang(\/the)?$/,
  /^\/don-hang(\/[^/]+)?$/,
  /^\/tai-khoan(\/(dang-nhap|danh-gia|dia-chi|du-lieu))?$/,
  /^\/hang\/[^/]+\/danh-gia$/,
];

/** Whether the page at this address may be given a nonce. */
export function isMadePerReader(pathname: string): boolean {
  const address = pathname.replace(/^\/(en|vi)(?=\/|$)/, "") || "/";
  return MADE_PER_READER.some((it) => it.test(address));
}
