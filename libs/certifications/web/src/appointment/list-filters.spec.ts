import { AppointmentState } from '@leerspoor/certifications-contract';
import {
  AppointmentsAddress,
  isListFiltered,
  type ListGroup,
  listGroups,
  listQuery,
  noListFilters,
  statesOf,
} from './list-filters.js';

const id = '00000000-0000-4000-8000-000000000001';
const at = (parts: object) => AppointmentsAddress.parse(parts);

it('asks for what stands in the address, and for what is signed when nothing does', () => {
  expect(listQuery(at({}))).toEqual({ group: 'active' });
  const whole = { welke: 'tekenen', zoek: 'jan', certificaat: id, locatie: id, stand: 'draft' };
  expect(listQuery(at(whole))).toEqual({
    ...{ group: 'open', state: 'draft', search: 'jan', typeId: id, locationId: id },
  });
});

it('takes no notice of what is wrong in an address, or of a state that cannot be in the group', () => {
  expect(listQuery(at({ welke: 'x', certificaat: 'x', locatie: 'x', stand: 'x' }))).toEqual({ group: 'active' });
  const stranded = at({ welke: 'voorbij', stand: 'draft' });
  expect(listQuery(stranded)).toEqual({ group: 'over' });
  expect(isListFiltered(stranded)).toBe(false);
});

it('has every state in one group, and all of them in all', () => {
  const groups = (Object.keys(listGroups) as ListGroup[]).filter((group) => group !== 'alle');
  expect(groups.flatMap(statesOf).toSorted()).toEqual(AppointmentState.options.toSorted());
  expect(statesOf('alle')).toEqual(AppointmentState.options);
  expect(listQuery(at({ welke: 'alle' }))).toEqual({});
});

it('is not filtered once the filters are cleared', () => {
  const filtered = at({ zoek: 'jan', stand: 'active' });
  expect(isListFiltered(filtered)).toBe(true);
  expect(isListFiltered({ ...filtered, ...noListFilters })).toBe(false);
});
