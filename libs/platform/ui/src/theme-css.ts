import { convertCssVariables, DEFAULT_THEME, defaultCssVariablesResolver, mergeMantineTheme } from '@mantine/core';
import { cssVariablesResolver, theme } from './theme.js';

type Variables = Record<string, string>;
const foreign = Object.keys(DEFAULT_THEME.colors).filter((name) => !(name in (theme.colors ?? {})));
const ours = (variables: Variables): Variables =>
  Object.fromEntries(
    Object.entries(variables).filter(
      ([name]) => !foreign.some((color) => name.startsWith(`--mantine-color-${color}-`)),
    ),
  );

/** What `theme.css` must hold: every variable that our parts and Mantine's read, without the colours that we do not have. */
export function themeCss(): string {
  const whole = mergeMantineTheme(DEFAULT_THEME, theme);
  const base = defaultCssVariablesResolver(whole);
  const own = cssVariablesResolver(whole);
  return convertCssVariables({
    variables: ours({ ...base.variables, ...own.variables }),
    light: ours({ ...base.light, ...own.light }),
    dark: ours({ ...base.dark, ...own.dark }),
  })
    .replace(/[{;]/g, '$&\n')
    .replace(/\n+/g, '\n');
}
