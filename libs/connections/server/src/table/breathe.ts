/** Lets timers and other work have their turn. */
export const breathe = () => new Promise<void>((resolve) => setImmediate(resolve));
