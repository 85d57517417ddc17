import { Email, line, LocalDate, text } from '@leerspoor/platform-contract';
import { z } from 'zod';
import { errorsOf, refusedFields } from './field-errors.js';

const Body = z.object({
  name: line(5),
  note: text(3, 0),
  email: Email,
  day: LocalDate,
  hours: z.number().min(1).max(40),
  kind: z.enum(['a', 'b']),
  code: z.string().regex(/^\d{6}$/),
  password: z.string().min(12),
  tags: z.array(line(4)).min(1),
});
const good = {
  name: 'Noor',
  note: '',
  email: 'a@b.nl',
  day: '2026-12-31',
  hours: 8,
  kind: 'a',
  code: '123456',
  password: 'x'.repeat(12),
  tags: ['bhv'],
};

function errorsWith(change: object) {
  const given = { ...good, ...change };
  const read = Body.safeParse(given);
  return read.success ? {} : errorsOf(read.error, given);
}

describe('why a field is refused', () => {
  it('is nothing for what is right', () => {
    expect(errorsWith({})).toEqual({});
  });

  it.each<[object, object]>([
    [{ name: '' }, { name: { code: 'required' } }],
    [{ name: undefined }, { name: { code: 'required' } }],
    [{ name: '   ' }, { name: { code: 'required' } }],
    [{ name: 'Hendrika' }, { name: { code: 'too-long', limit: 5 } }],
    [{ name: 'a\u0000b' }, { name: { code: 'characters' } }],
    [{ email: 'noor' }, { email: { code: 'email' } }],
    [{ email: '' }, { email: { code: 'required' } }],
    [{ day: '31-12-2026' }, { day: { code: 'date' } }],
    [{ day: '2026-02-30' }, { day: { code: 'date' } }],
    [{ day: '1026-01-01' }, { day: { code: 'date-range' } }],
    [{ hours: 0 }, { hours: { code: 'too-small', limit: 1 } }],
    [{ hours: 60 }, { hours: { code: 'too-big', limit: 40 } }],
    [{ hours: 'veel' }, { hours: { code: 'format' } }],
    [{ hours: null }, { hours: { code: 'required' } }],
    [{ kind: 'c' }, { kind: { code: 'choice' } }],
    [{ code: '12' }, { code: { code: 'format' } }],
    [{ password: 'kort' }, { password: { code: 'too-short', limit: 12 } }],
    [{ tags: ['te lang'] }, { 'tags.0': { code: 'too-long', limit: 4 } }],
  ])('is said in the words of the contract: %j', (change, errors) => {
    expect(errorsWith(change)).toEqual(errors);
  });

  it('is taken from the server by the name of the field', () => {
    const problem = {
      type: '',
      title: '',
      status: 409,
      code: 'people.number-taken',
      fields: [{ path: 'body.number', code: 'taken' as const }],
    };
    expect(refusedFields(problem)).toEqual({ number: { code: 'taken' } });
  });
});
