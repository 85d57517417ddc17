import { type FieldCode, type ProblemCode } from '@leerspoor/platform-contract';

export interface ProblemDetails {
  values?: Record<string, string | number>;
  fields?: { path: string; code: FieldCode }[];
}

/** A refusal that is meant: everything else that is thrown is a bug. The filter turns it into the reply. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly status: number,
    readonly details: ProblemDetails = {},
  ) {
    super(code);
  }

  /** What was asked for does not exist, or is not for this person: the two look the same. */
  static notFound(what: string): Problem {
    return new Problem('not-found', 404, { values: { what } });
  }

  /** It cannot be done as things stand, e.g. a number that is taken. */
  static conflict(code: ProblemCode, details?: ProblemDetails): Problem {
    return new Problem(code, 409, details);
  }

  /** Somebody else changed it meanwhile; nothing was overwritten. */
  static stale(): Problem {
    return new Problem('stale', 409);
  }

  static invalid(fields: { path: string; code: FieldCode }[]): Problem {
    return new Problem('invalid', 400, { fields });
  }

  static forbidden(): Problem {
    return new Problem('forbidden', 403);
  }

  static unauthenticated(): Problem {
    return new Problem('unauthenticated', 401);
  }

  /** Too often; `seconds` until it may be tried again. */
  static tooMany(seconds: number): Problem {
    return new Problem('too-many-requests', 429, { values: { seconds } });
  }
}
