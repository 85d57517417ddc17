import { Injectable } from '@nestjs/common';
import { type InputOf, type ReplyOf } from '@leerspoor/platform-contract';
import { PeopleReader } from '@leerspoor/people-server';
import { type listUnreachable } from '@leerspoor/reminders-contract';
import { type Actor } from '@leerspoor/platform-server';
import { UnreachableRepository } from './unreachable.repository.js';
import { unreachableReason, unreachableView } from './unreachable.view.js';

/** For HR: the people who fall outside every channel. */
@Injectable()
export class UnreachableService {
  constructor(
    private readonly rows: UnreachableRepository,
    private readonly people: PeopleReader,
  ) {}

  async list(
    { today }: Actor,
    { reason: wanted, after, limit }: InputOf<typeof listUnreachable>['query'],
  ): Promise<ReplyOf<typeof listUnreachable>> {
    const doubtful = await this.rows.doubtful(today);
    const contacts = await this.people.reachability(doubtful.map(({ id }) => id));
    const found = doubtful.flatMap((row) => {
      const reason = unreachableReason(row, contacts.get(row.id)?.canSignIn ?? false);
      return reason === null || (wanted && reason !== wanted) ? [] : [unreachableView(row, reason)];
    });
    const from = after ? found.findIndex(({ person }) => person.id === after) + 1 : 0;
    const items = found.slice(from, from + limit);
    return { items, next: from + limit < found.length ? (items.at(-1)?.person.id ?? null) : null };
  }
}
