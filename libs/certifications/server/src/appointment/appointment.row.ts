import { type LocalDate } from '@leerspoor/platform-contract';
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

/** A type for which somebody can be appointed, with the company's own words for it. */
export interface ChoiceRow {
  id: string;
  name: string;
  libraryCode: string;
  role: string | null;
  text: string | null;
  held: boolean;
  expires: LocalDate | null;
}

/** With which words a new appointment for a type begins. */
export interface TemplateRow {
  typeId: string;
  typeName: string;
  code: string;
  /** Chooses the words of the product. */
  libraryCode: string;
  /** Null: the words of the product. */
  role: string | null;
  text: string | null;
  version: number;
  changedBy: string;
  changedAt: Date | null;
}
