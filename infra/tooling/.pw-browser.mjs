import config from './playwright.config.mjs';
const { webServer, ...rest } = config;
export default { ...rest, outputDir: '/tmp/pw-browser', use: { ...rest.use, baseURL: 'http://localhost:3101' } };
