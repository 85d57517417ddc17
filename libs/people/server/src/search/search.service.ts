import { Injectable } from '@nestjs/common';
import { type PersonHit } from '@leerspoor/people-contract';
import { type Actor } from '@leerspoor/platform-server';
import { reachOf } from '../access/reach.rules.js';
import { searchWords } from '../employee/names.rules.js';
import { SearchRepository } from './search.repository.js';

const keepers = ['hr', 'company-admin'];

/** Colleagues by name: anybody finds name and team of who works here; those who keep the records also find by number. */
@Injectable()
export class SearchService {
  constructor(private readonly people: SearchRepository) {}

  async find(actor: Actor, search: string): Promise<PersonHit[]> {
    const words = searchWords(search);
    if (words.length === 0) return [];
    const reach = reachOf(actor, keepers);
    return this.people.find({ words, reach, wide: reach.kind === 'all', today: actor.today });
  }
}
