/** Points (1/72 inch) around what is written on a page. */
export const margin = { top: 62, bottom: 52, side: 42 } as const;

/** The colours of the house, dark enough for paper. */
export const ink = { text: '#1d2420', quiet: '#56605a', brand: '#2f5d45', line: '#cfd5cf', head: '#eef2ec' } as const;
