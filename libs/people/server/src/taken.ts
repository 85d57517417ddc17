import { type ProblemCode, type FieldCode } from '@leerspoor/platform-contract';
import { Problem } from '@leerspoor/platform-server';

/** What a unique index means to a person: its name in the database, the refusal, and the field it is about. */
export type Uniques = Readonly<Record<string, { code: ProblemCode; path: string }>>;

const taken: FieldCode = 'taken';

/** Does a write; a unique index that refuses becomes the problem that it stands for. The database decides, not a look before. */
export async function orTaken<T>(write: Promise<T>, uniques: Uniques): Promise<T> {
  try {
    return await write;
  } catch (error) {
    const { code, constraint } = ((error as { driverError?: unknown }).driverError ?? error) as {
      code?: string;
      constraint?: string;
    };
    const unique = code === '23505' && constraint !== undefined ? uniques[constraint] : undefined;
    if (!unique) throw error;
    throw Problem.conflict(unique.code, { fields: [{ path: unique.path, code: taken }] });
  }
}
