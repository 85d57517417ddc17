import { Controller } from '@nestjs/common';
import { type InputOf } from '@leerspoor/platform-contract';
import { type PersonHit, searchPeople } from '@leerspoor/people-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { SearchService } from './search.service.js';

@Controller()
export class SearchController {
  constructor(private readonly people: SearchService) {}

  @Handles(searchPeople)
  find(@Input() { query }: InputOf<typeof searchPeople>, @Who() actor: Actor): Promise<PersonHit[]> {
    return this.people.find(actor, query.q);
  }
}
