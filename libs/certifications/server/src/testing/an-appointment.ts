import { addAppointment, type Appointment } from '@leerspoor/certifications-contract';
import { type Actor } from '@leerspoor/platform-server';
import { AppointmentService } from '../appointment/appointment.service.js';
import { type TestType } from './builders.js';
import { type Stage } from './stage.js';

interface Setting {
  stage: Stage;
  type: TestType;
  /** Signs for the employer; HR by default. */
  signer?: Actor;
}

/** Laid ready for Jan to sign, from today, everywhere. */
export function anOffered({ stage, type, signer = stage.hr }: Setting, parts: object = {}): Promise<Appointment> {
  const { house, hr, jan } = stage;
  const body = addAppointment.body.parse({
    ...{ personId: jan.id, typeId: type.id, role: 'Vakbekwaam persoon (VP)', locationId: null, installation: '' },
    ...{ text: 'Mag werken aan de kast.', startsOn: '2026-11-24', lastDay: null, signerId: signer.employeeId },
    ...parts,
  });
  return stage.as(hr, async () => {
    const service = house.get(AppointmentService);
    const { id, version } = await service.add(hr, body);
    return service.offer(hr, id, version);
  });
}

/** Signed by both in the product. */
export async function aSigned(setting: Setting, parts: object = {}): Promise<Appointment> {
  const { stage, signer = stage.hr } = setting;
  const { id, hash } = await anOffered(setting, parts);
  const sign = (who: Actor, as: 'person' | 'employer') =>
    stage.as(who, () => stage.house.get(AppointmentService).sign(who, id, { as, hash, name: who.name }));
  await sign(signer, 'employer');
  return sign(stage.asJan, 'person');
}
