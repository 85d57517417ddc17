import { Injectable } from '@nestjs/common';
import { type Booking, type Candidate } from '@leerspoor/certifications-contract';
import { type Actor } from '@leerspoor/platform-server';
import { PersonService } from '../person/person.service.js';
import { BookingRepository } from './booking.repository.js';

/** Which sessions somebody is booked in: oneself, or who lies within reach. */
@Injectable()
export class BookingService {
  constructor(
    private readonly bookings: BookingRepository,
    private readonly people: PersonService,
  ) {}

  async list(actor: Actor, personId: string): Promise<Booking[]> {
    await this.people.one(actor, personId);
    return this.bookings.ofPerson(personId, actor);
  }

  /** For HR, who reaches everybody. */
  candidates({ today, zone }: Actor, typeId: string | null, personIds: readonly string[]): Promise<Candidate[]> {
    return this.bookings.candidates({ personIds, typeId, today, zone });
  }
}
