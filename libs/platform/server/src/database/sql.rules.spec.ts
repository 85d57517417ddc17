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
