// Our sources import './x.js' (the file that Node will run); on disk it is still x.ts or x.tsx.
module.exports = (request, options) => {
  if (request.startsWith('.') && request.endsWith('.js') && !options.basedir.includes('node_modules')) {
    for (const extension of ['.ts', '.tsx']) {
      try {
        return options.defaultResolver(request.slice(0, -3) + extension, options);
      } catch {
        // The next one, or a real .js file.
      }
    }
  }
  return options.defaultResolver(request, options);
};
