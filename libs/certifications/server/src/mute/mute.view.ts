import { type Mute } from '@leerspoor/certifications-contract';
import { type MuteEntity } from './mute.entity.js';

type Row = Pick<MuteEntity, 'id' | 'version' | 'startsOn' | 'endsOn' | 'reason'> & { madeByName: string };

export const muteView = ({ id, version, startsOn, endsOn, reason, madeByName }: Row): Mute => ({
  id,
  version,
  startsOn,
  endsOn,
  reason,
  madeBy: madeByName,
});
