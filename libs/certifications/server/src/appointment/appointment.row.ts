import { type AppointmentEntity } from './appointment.entity.js';

/** An appointment with the names around it. */
export interface AppointmentRow extends AppointmentEntity {
  personName: string;
  team: string;
  typeName: string;
  typeCode: string;
  locationName: string | null;
  signerName: string | null;
  employerName: string;
  withdrawnByName: string;
  paperName: string | null;
  madeByName: string;
}
