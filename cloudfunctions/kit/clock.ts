/** The cloud's clock. Read once a call and passed on, so that everything in a call happens at one moment. */
export const now = (): number => Date.now();
