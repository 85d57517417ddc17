/** How swc reads our TypeScript: the build and the tests must agree, or decorators mean two things. */
export const swcOptions = ({ tsx = false, sourceMaps = true } = {}) => ({
  swcrc: false,
  configFile: false,
  sourceMaps,
  module: { type: 'es6' },
  jsc: {
    target: 'es2022',
    keepClassNames: true,
    parser: { syntax: 'typescript', tsx, decorators: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
  },
});
