import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadConfig, runtimeUrl, Settings } from './config.js';

const database = 'postgres://owner:secret@db.example:5433/leerspoor';

describe('settings', () => {
  it('name everything that is wrong at once, in one sentence', () => {
    expect(() => loadConfig({ PORT: '99999', SMTP_URL: 'http://mail' })).toThrow(/PORT .*DATABASE_URL .*SMTP_URL/);
  });

  it('take an empty value as not set', () => {
    const config = loadConfig({ DATABASE_URL: database, REDIS_URL: '', PORT: '' });
    expect([config.PORT, config.REDIS_URL, config.PUBLIC_URL]).toEqual([3000, undefined, 'http://localhost:3000']);
  });

  it('never sign the product in as the owner of the database', () => {
    const url = new URL(runtimeUrl(loadConfig({ DATABASE_URL: database })));
    expect([url.username, url.host, url.pathname]).toEqual(['app_rt', 'db.example:5433', '/leerspoor']);
    expect(url.password).toMatch(/^[0-9a-f]{64}$/);
    const own = 'postgres://other:pw@db.example/leerspoor';
    expect(runtimeUrl(loadConfig({ DATABASE_URL: database, DATABASE_APP_URL: own }))).toBe(own);
  });

  it('are all listed, with what they mean, in .env.example', () => {
    const example = readFileSync(path.resolve(import.meta.dirname, '../../../../../.env.example'), 'utf8');
    const expected = Object.entries(Settings.shape)
      .filter(([name]) => name !== 'WEB_DIST')
      .map(([name, schema]) => `# ${schema.description}\n# ${name}=\n`)
      .join('\n');
    expect(example).toBe(`# Every setting, each optional with npm start. Set them in the environment.\n\n${expected}`);
  });
});
