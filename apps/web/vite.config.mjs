import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env.API_ORIGIN ?? 'http://127.0.0.1:3000';

// Our own modules do nothing when they are merely imported, so what a page does not use stays out of its chunk.
const ours = /\/(libs\/[^/]+\/(contract|ui|web)|apps\/web)\/src\/(?!main).*\.tsx?$/;

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../../node_modules/.vite/web',
  plugins: [react()],
  resolve: { conditions: ['@leerspoor/source', 'module', 'browser', 'development|production'] },
  server: { port: 4200, proxy: { '/api': api } },
  preview: { port: 4201, proxy: { '/api': api } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: ['chrome100', 'firefox100', 'safari15.4'],
    sourcemap: false,
    // An inlined asset would be a data: address, which the security policy refuses for everything but pictures.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: { moduleSideEffects: (id) => !ours.test(id) },
      output: { codeSplitting: { groups: [{ name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 30 }] } },
    },
  },
});
