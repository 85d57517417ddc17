import { type LocalDate } from '@leerspoor/platform-contract';
import { type PersonInPack } from './pack-material.js';

/** Something that documents in a ZIP prove: a line in its index, also when there is no document. */
export interface PackedProof {
  id: string;
  kind: 'certificate' | 'activity' | 'appointment';
  code: string;
  /** Of the certificate type. */
  name: string;
  /** As what somebody is appointed, or what an activity was about. */
  about: string;
  /** The day it was obtained or done, or the first on which it holds. */
  from: LocalDate;
  /** First day without it; null: no end. An activity has none to speak of. */
  endsOn: LocalDate | null;
  number: string;
  issuer: string;
}

/** Everything of a person that stands in the index: certificates, then what has none, then appointments. */
export const proofsOf = ({
  certificates,
  activities,
  appointments,
}: Pick<PersonInPack, 'certificates' | 'activities' | 'appointments'>): PackedProof[] => [
  ...certificates.map(({ id, code, name, obtainedOn, expiresOn, number, issuer }) => ({
    ...{ id, code, name, number, issuer, kind: 'certificate' as const, about: '' },
    ...{ from: obtainedOn, endsOn: expiresOn },
  })),
  ...activities.map(({ id, code, name, on, subject }) => ({
    ...{ id, code, name, number: '', issuer: '', kind: 'activity' as const, about: subject },
    ...{ from: on, endsOn: null },
  })),
  ...appointments.map(({ id, code, name, role, startsOn, endsOn, employer }) => ({
    ...{ id, code, name, number: '', issuer: employer.name, kind: 'appointment' as const, about: role },
    ...{ from: startsOn, endsOn },
  })),
];
