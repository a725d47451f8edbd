export { MAX_BYTES } from "./judge";
export { cleanPhoto, makePhoto, type MadePhoto } from "./make-photo";
export { isRefused, type PhotoRefusal } from "./refusal";
export type { Shape } from "./shape";
export { writePhoto } from "./write-photo";
