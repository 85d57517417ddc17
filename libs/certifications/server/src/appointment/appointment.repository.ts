import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '@leerspoor/platform-server';
import { AppointmentEntity } from './appointment.entity.js';

export type NewAppointment = Pick<
  AppointmentEntity,
  'personId' | 'typeId' | 'text' | 'locationId' | 'installation' | 'startsOn' | 'endsOn' | 'madeBy' | 'madeAt'
>;

@Injectable()
export class AppointmentRepository {
  constructor(private readonly database: TenantDatabase) {}

  find(id: string): Promise<AppointmentEntity | null> {
    return this.database.table(AppointmentEntity).findOneBy({ id });
  }

  /** Unsigned: it does not count yet. */
  async insert(appointment: NewAppointment): Promise<string> {
    const id = randomUUID();
    const blank = {
      signedByEmployerAt: null,
      signedByEmployerBy: null,
      signedByPersonAt: null,
      withdrawnOn: null,
      withdrawnBy: null,
      withdrawalReason: '',
    };
    await this.database.table(AppointmentEntity).insert({ ...appointment, ...blank, id, version: 1 });
    return id;
  }

  /** False when somebody else changed it first. Whoever calls this has the chain rebuilt. */
  async update(id: string, version: number, change: Partial<AppointmentEntity>): Promise<boolean> {
    const { affected } = await this.database
      .table(AppointmentEntity)
      .update({ id, version }, { ...change, version: version + 1 });
    return affected === 1;
  }
}
