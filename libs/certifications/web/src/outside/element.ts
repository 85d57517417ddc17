type Child = Node | string | null | false;

/** An element with its attributes and what is in it. Texts become text, never HTML. */
export function element(tag: string, attributes: Record<string, string> = {}, ...children: Child[]): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null && child !== false));
  return made;
}

const shapes = {
  yes: 'M5 12.5l4.5 4.5L19 7.5',
  no: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  unknown: 'M12 7v6M12 16.8v.2',
} as const;
export type Sign = keyof typeof shapes;

/** A sign beside a word, never in its place. */
export function sign(kind: Sign, size: number): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  const given = {
    viewBox: '0 0 24 24',
    width: size,
    height: size,
    'aria-hidden': 'true',
    class: `o-sign o-sign-${kind}`,
  };
  for (const [name, value] of Object.entries(given)) svg.setAttribute(name, String(value));
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', shapes[kind]);
  svg.append(path);
  return svg;
}
