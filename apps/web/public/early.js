// Runs before anything is painted: light or dark without a flash, and zod without `new Function`, which the policy forbids.
(function () {
  var look;
  try {
    look = localStorage.getItem('leerspoor-look') || 'auto';
    document.documentElement.lang = localStorage.getItem('leerspoor-language') || 'nl';
  } catch {
    look = 'auto';
  }
  var dark = look === 'dark' || (look !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
  globalThis.__zod_globalConfig = { jitless: true };
  // The first date that is written reads tables for it, 30 ms and on an old phone 100: now, while the scripts come.
  setTimeout(function () {
    new Intl.DateTimeFormat('nl-NL', { weekday: 'long', month: 'long', hour: 'numeric' }).format();
  });
})();
