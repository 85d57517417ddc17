import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { themeCss } from './theme-css.js';

const file = path.join(import.meta.dirname, 'theme.css');
const bare = (css: string) =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/[\s'"]+/g, '')
    .replace(/;}/g, '}')
    .toLowerCase();

/** `THEME=write npm run jest -- platform/ui/src/theme` writes the file anew after a change of the theme. */
it('has in theme.css exactly the variables that the theme gives', () => {
  if (process.env['THEME'] === 'write')
    writeFileSync(file, `/* Written from theme.ts by theme.spec.ts. */\n${themeCss()}`);
  expect(bare(readFileSync(file, 'utf8'))).toBe(bare(themeCss()));
});
