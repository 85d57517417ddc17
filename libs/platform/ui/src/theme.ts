import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';
import { darkMeaning, lightMeaning } from './meaning.js';

/** The one brand colour: the green of a signal that says "go". */
const spoor: MantineColorsTuple = [
  '#EDF4EC',
  '#DBE9DB',
  '#BBD5BF',
  '#94BD9E',
  '#69A07B',
  '#45835E',
  '#2C6B4A',
  '#1C563A',
  '#133F2B',
  '#0B2A1D',
];
/** Soon. Never decoration. */
const amber: MantineColorsTuple = [
  '#FFF4D9',
  '#FCE7B4',
  '#F8D483',
  '#F2BE4D',
  '#E8A825',
  '#D08E0C',
  '#A96F05',
  '#815302',
  '#613E03',
  '#402902',
];
/** Expired or blocked. Nothing else, not even "delete". */
const rood: MantineColorsTuple = [
  '#FCEBE6',
  '#F8D5CB',
  '#F0AE9F',
  '#E48571',
  '#D55F49',
  '#C0402B',
  '#A32D1B',
  '#872214',
  '#68190F',
  '#471009',
];
/** Under way: booked, being checked. Quiet on purpose. */
const lei: MantineColorsTuple = [
  '#EBF0F1',
  '#D9E2E4',
  '#B8C8CC',
  '#93A9B0',
  '#6D8890',
  '#526E77',
  '#3F5961',
  '#31464D',
  '#24343A',
  '#172226',
];
/** Paper greys: warm, so that cards lie on the page instead of floating over it. */
const gray: MantineColorsTuple = [
  '#FAF6EC',
  '#F3EEE1',
  '#E9E2D2',
  '#DAD1BD',
  '#BFB59E',
  '#978D78',
  '#6E6655',
  '#534C3F',
  '#38342B',
  '#22201A',
];
/** Dark: green-black, the hall at night. */
const dark: MantineColorsTuple = [
  '#EFECE2',
  '#D5D3C8',
  '#AEB0A5',
  '#858B82',
  '#48534C',
  '#37413B',
  '#29312C',
  '#171D19',
  '#111613',
  '#0A0E0C',
];

const heights: Record<string, string> = { xs: '32px', sm: '36px', md: '44px', lg: '48px', xl: '56px' };

/** The look of Mantine's parts. Its variables stand in `theme.css`, because a content security policy forbids style elements. */
export const theme = createTheme({
  colors: { spoor, amber, rood, lei, gray, dark },
  primaryColor: 'spoor',
  primaryShade: { light: 7, dark: 3 },
  variantColorResolver: (input) => {
    const base = defaultVariantColorsResolver(input);
    const own = !input.color || input.color === 'spoor';
    if (own && input.variant === 'filled')
      return { ...base, background: 'var(--ls-brand)', hover: 'var(--ls-brand-hover)', color: 'var(--ls-on-brand)' };
    if (own && input.variant === 'light')
      return { ...base, background: 'var(--ls-brand-soft)', color: 'var(--ls-ok-ink)' };
    if (input.variant === 'default') return { ...base, border: '1px solid var(--ls-line-strong)' };
    if (own && input.variant === 'subtle') return { ...base, color: 'var(--ls-brand)' };
    return base;
  },
  white: '#FFFDF8',
  black: '#1B211D',
  fontFamily: "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', system-ui, sans-serif",
  fontSizes: { xs: '0.8125rem', sm: '0.9375rem', md: '1.0625rem', lg: '1.1875rem', xl: '1.375rem' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.5', lg: '1.5', xl: '1.4' },
  spacing: { xs: '0.5rem', sm: '0.75rem', md: '1rem', lg: '1.5rem', xl: '2.25rem' },
  radius: { xs: '3px', sm: '6px', md: '10px', lg: '16px', xl: '24px' },
  defaultRadius: 'md',
  shadows: {
    xs: '0 1px 0 rgba(60, 48, 20, 0.06)',
    sm: '0 1px 2px rgba(60, 48, 20, 0.10)',
    md: '0 2px 10px rgba(60, 48, 20, 0.10)',
    lg: '0 10px 32px rgba(60, 48, 20, 0.14)',
    xl: '0 18px 60px rgba(60, 48, 20, 0.20)',
  },
  headings: {
    fontWeight: '720',
    textWrap: 'balance',
    sizes: {
      h1: { fontSize: '1.875rem', lineHeight: '1.15' },
      h2: { fontSize: '1.375rem', lineHeight: '1.25' },
      h3: { fontSize: '1.125rem', lineHeight: '1.3' },
      h4: { fontSize: '1rem', lineHeight: '1.35' },
    },
  },
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  // By name and not by `Button.extend(…)`: naming a part here must not bring it into the first script.
  components: {
    Button: {
      defaultProps: { radius: 'md' },
      styles: { root: { fontWeight: 650 }, label: { overflow: 'visible' } },
      vars: (_theme: unknown, { size }: { size?: string }) => ({
        root: { '--button-height': heights[size ?? 'md'] ?? '44px' },
      }),
    },
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray', size: 48, radius: 'md' } },
    Input: { defaultProps: { size: 'md' } },
    TextInput: { defaultProps: { size: 'md' } },
    PasswordInput: { defaultProps: { size: 'md' } },
    NativeSelect: { defaultProps: { size: 'md' } },
    Textarea: { defaultProps: { size: 'md', minRows: 3 } },
    Checkbox: { defaultProps: { size: 'md', radius: 'xs' } },
  },
});

export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: { '--tap': '48px', '--measure': '68ch', '--rail': '3px' },
  light: lightMeaning,
  dark: darkMeaning,
});
