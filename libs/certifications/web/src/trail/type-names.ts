import { listTypeChoices } from '@leerspoor/certifications-contract';
import { type TrailNames, useCan, useRead } from '@leerspoor/platform-web';

/** What a certificate in the log is called today. */
export function useTypeNames(): TrailNames {
  const can = useCan();
  const types = useRead(listTypeChoices, {}, { enabled: can(listTypeChoices) }).data;
  return (field, id) => (field === 'typeId' ? types?.find((type) => type.id === id)?.name : undefined);
}
