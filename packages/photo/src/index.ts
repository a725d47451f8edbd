export { MAX_BYTES } from "./judge";
export type { CleanPhoto, MadePhoto } from "./encode";
export { encoded, FORMATS } from "./formats";
export { cleanPhoto, makePhoto } from "./make-photo";
export { isRefused, type PhotoRefusal } from "./refusal";
export type { Shape } from "./shape";
export { dropPhoto, placePhoto } from "./place-photo";
