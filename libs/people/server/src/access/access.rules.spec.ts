import { hatsOf, mayArrangeAccess } from './hats.rules.js';
import { reachOf } from './reach.rules.js';

const me = '00000000-0000-4000-8000-000000000001';

describe('hats', () => {
  it('are what was given, and lead follows from the reporting line', () => {
    expect(hatsOf({ given: [], leads: false, platformAdmin: false, kind: 'password' })).toEqual(['employee']);
    expect(hatsOf({ given: ['hr', 'company-admin'], leads: true, platformAdmin: true, kind: 'password' })).toEqual([
      'employee',
      'lead',
      'hr',
      'company-admin',
      'platform-admin',
    ]);
  });

  it('beyond employee and lead stay at home for who signs in with a card', () => {
    expect(
      hatsOf({ given: ['hr', 'company-admin', 'knowledge-editor'], leads: true, platformAdmin: true, kind: 'card' }),
    ).toEqual(['employee', 'lead']);
  });

  it('of an administrator shield their access from everybody but another administrator', () => {
    expect(mayArrangeAccess(['employee', 'hr'], ['company-admin'])).toBe(false);
    expect(mayArrangeAccess(['employee', 'hr'], ['hr'])).toBe(true);
    expect(mayArrangeAccess(['company-admin'], ['company-admin'])).toBe(true);
  });
});

describe('reach', () => {
  it('is oneself, the team for a lead, and all for HR', () => {
    expect(reachOf({ employeeId: me, hats: ['employee'] })).toEqual({ kind: 'self', employeeId: me });
    expect(reachOf({ employeeId: me, hats: ['employee', 'lead'] })).toEqual({ kind: 'team', employeeId: me });
    expect(reachOf({ employeeId: me, hats: ['employee', 'lead', 'hr'] })).toEqual({ kind: 'all' });
  });

  it('of an administrator is no wider than of an employee, unless a door says so', () => {
    expect(reachOf({ employeeId: me, hats: ['employee', 'company-admin'] }).kind).toBe('self');
    expect(reachOf({ employeeId: me, hats: ['employee', 'company-admin'] }, ['hr', 'company-admin']).kind).toBe('all');
  });
});
