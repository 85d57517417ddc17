/**
 * Whether shapes can be asked something. Here they always can; in the website they come after the first screen, for which
 * `apps/web/shapes-later.mjs` puts another file in the place of this one.
 */
export const hasShapes = (): boolean => true;

/** Done when shapes can be asked something. */
export const needShapes = (): Promise<void> => Promise.resolve();
