import { chromium } from '@playwright/test';
const base = process.env.BASE ?? 'http://localhost:3111';
const [, , who, size, scheme, ...paths] = process.argv;
const people = {
  hr: 'ineke.rooks@havenkamp.example',
  lead: 'karin.dewit@havenkamp.example',
  emp: 'noor.bakkali@havenkamp.example',
  admin: 'willem.havenkamp@havenkamp.example',
};
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const viewport = size === 'phone' ? { width: 360, height: 740 } : { width: 1440, height: 900 };
const ctx = await b.newContext({
  viewport,
  colorScheme: scheme,
  deviceScaleFactor: size === 'phone' ? 2 : 1,
  locale: 'nl-NL',
  timezoneId: 'Europe/Amsterdam',
});
const page = await ctx.newPage();
const errors = [];
page.on('pageerror', (e) => errors.push('PAGE ' + e.message));
page.on('console', (m) => m.type() === 'error' && errors.push(m.text()));
page.on('response', (r) => r.status() >= 400 && errors.push(r.status() + ' ' + r.url()));
if (who !== 'none') {
  await page.goto(base + '/inloggen');
  const r = await page.evaluate(async (email) => {
    const r = await fetch('/api/session', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-leerspoor': '1' },
      body: JSON.stringify({ email, password: 'welkom-bij-leerspoor', keep: true }),
    });
    return r.status;
  }, people[who]);
  if (r !== 200) console.log('sign in', r);
}
for (const p of paths) {
  errors.length = 0;
  const t = Date.now();
  await page.goto(base + p);
  await page.waitForLoadState('networkidle').catch(() => {});
  await page.screenshot({ path: `/tmp/lead/look/${who}-${size}-${scheme}${p.replace(/\W+/g, '_')}.png` });
  console.log(p, Date.now() - t, 'ms', page.url().replace(base, ''), errors.slice(0, 5).join(' | '));
}
await b.close();
