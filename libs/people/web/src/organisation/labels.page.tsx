import {
  createJobRole,
  createLocation,
  listJobRoles,
  listLocations,
  updateJobRole,
  updateLocation,
} from '@leerspoor/people-contract';
import { useRead, useWrite } from '@leerspoor/platform-web';
import { useState } from 'react';
import { useDesk } from '../desk-texts.js';
import { LabelsScreen } from './labels-screen.js';

/** Locations: the same screen as job roles, with other doors. */
export function LocationsPage() {
  const t = useDesk();
  const [archived, setArchived] = useState(false);
  const read = useRead(listLocations, { query: { archived: archived ? 'true' : undefined } }, { keep: true });
  const create = useWrite(createLocation, [listLocations]);
  const update = useWrite(updateLocation, [listLocations]);
  return (
    <LabelsScreen
      title={t('labels.locations')}
      addWord={t('labels.addLocation')}
      read={read}
      editDoor={createLocation}
      archived={archived}
      onArchived={setArchived}
      onCreate={(name) => create.mutateAsync({ body: { name } })}
      onUpdate={(locationId, body) => update.mutateAsync({ params: { locationId }, body })}
    />
  );
}

export function JobRolesPage() {
  const t = useDesk();
  const [archived, setArchived] = useState(false);
  const read = useRead(listJobRoles, { query: { archived: archived ? 'true' : undefined } }, { keep: true });
  const create = useWrite(createJobRole, [listJobRoles]);
  const update = useWrite(updateJobRole, [listJobRoles]);
  return (
    <LabelsScreen
      title={t('labels.jobRoles')}
      addWord={t('labels.addJobRole')}
      read={read}
      editDoor={createJobRole}
      archived={archived}
      onArchived={setArchived}
      onCreate={(name) => create.mutateAsync({ body: { name } })}
      onUpdate={(jobRoleId, body) => update.mutateAsync({ params: { jobRoleId }, body })}
    />
  );
}
