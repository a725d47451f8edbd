/** Where the keyboard stands: the ring of Medusa's own buttons, which plain links in its shell do without. */
export const FOCUS_RING = "rounded-sm outline-none focus-visible:shadow-borders-focus";
