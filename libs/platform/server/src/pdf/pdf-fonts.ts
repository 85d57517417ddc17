import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);
const family = '@expo-google-fonts/atkinson-hyperlegible-next';

/** Atkinson Hyperlegible Next, whole (ł and ę too), as files that pdfkit embeds the used part of. */
export const pdfFonts = {
  plain: resolve(`${family}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`),
  bold: resolve(`${family}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`),
};
