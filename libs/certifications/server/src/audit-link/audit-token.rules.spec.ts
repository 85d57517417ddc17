import { randomUUID } from 'node:crypto';
import { newAuditToken, readAuditToken } from './audit-token.rules.js';

describe('the secret of a link', () => {
  it('says which company it is of, is never the same, and fits an address', () => {
    const tenantId = randomUUID();
    const tokens = Array.from({ length: 50 }, () => newAuditToken(tenantId));
    expect(new Set(tokens).size).toBe(50);
    for (const token of tokens) {
      expect(token).toMatch(/^[A-Za-z0-9_-]{64}$/);
      expect(readAuditToken(token)?.tenantId).toBe(tenantId);
    }
  });

  it.each(['', 'x', 'a'.repeat(63), 'a'.repeat(65), `${'a'.repeat(63)}=`, '../'.repeat(21), 'é'.repeat(64)])(
    'is not %j',
    (token) => expect(readAuditToken(token)).toBeNull(),
  );
});
