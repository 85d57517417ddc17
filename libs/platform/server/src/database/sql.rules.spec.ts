import { join, sql } from './sql.js';

it('turns values into parameters, never into text', () => {
  const name = `'; drop table employee; --`;
  expect(sql`select ${1} where name = ${name}`.compile()).toEqual({
    text: 'select $1 where name = $2',
    values: [1, name],
  });
});

it('nests statements and numbers their values in order', () => {
  const conditions = [sql`a = ${1}`, sql`b = any(${[2, 3]})`];
  const statement = sql`select * from t where ${join(conditions, ' and ')} and c = ${4} ${sql``}`;
  expect(statement.compile()).toEqual({
    text: 'select * from t where a = $1 and b = any($2) and c = $3 ',
    values: [1, [2, 3], 4],
  });
});

it('never takes the text of another statement, whatever stands in the same place', () => {
  const where = (what: unknown) => sql`select ${what} from t where ${what} is not null`;
  const texts = [1, sql`a`, sql`b`, sql`c + ${2}`, sql`${sql`a`}`, join([sql`a`], ', '), join([sql`a`, sql`b`], ', ')];
  for (let round = 0; round < 2; round += 1)
    expect(texts.map((what) => where(what).compile())).toEqual([
      { text: 'select $1 from t where $2 is not null', values: [1, 1] },
      { text: 'select a from t where a is not null', values: [] },
      { text: 'select b from t where b is not null', values: [] },
      { text: 'select c + $1 from t where c + $2 is not null', values: [2, 2] },
      { text: 'select a from t where a is not null', values: [] },
      { text: 'select a from t where a is not null', values: [] },
      { text: 'select a, b from t where a, b is not null', values: [] },
    ]);
});
