import { listMatrixViews, saveMatrixView, type ViewFilters } from '@leerspoor/certifications-contract';
import { type Actor } from '@leerspoor/platform-server';
import { type House } from '@leerspoor/platform-server/testing';
import { aStage, leaves, openHouse, type Stage } from '../testing/stage.js';
import { MatrixViewService } from './matrix-view.service.js';

let house: House;
let stage: Stage;

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  stage = await aStage(house);
});

const save = (who: Actor, name: string, filters: ViewFilters = {}, shared = false) =>
  stage.as(who, () => house.get(MatrixViewService).save(who, { name, shared, filters }));
const list = async (who: Actor) =>
  leaves(listMatrixViews, await stage.as(who, () => house.get(MatrixViewService).list(who)));

it('keeps filters under a name, and the same name again replaces them', async () => {
  leaves(saveMatrixView, await save(stage.hr, 'Hal Zuid', { search: 'hal' }));
  await save(stage.hr, 'hal zuid', { trouble: true });
  expect(await list(stage.hr)).toMatchObject([{ name: 'hal zuid', own: true, filters: { trouble: true } }]);
});

it('shows a colleague what is shared, and only that', async () => {
  await save(stage.hr, 'Alleen van mij');
  await save(stage.hr, 'Voor iedereen', { statusGroup: 'verlopen' }, true);
  expect(await list(stage.lead)).toMatchObject([{ name: 'Voor iedereen', own: false, shared: true }]);
});

it('lets nobody but HR share, and nobody throw away what is of another', async () => {
  await expect(save(stage.lead, 'Van mij', {}, true)).rejects.toMatchObject({ code: 'forbidden' });
  const { id } = await save(stage.hr, 'Blijft', {}, true);
  const remove = (who: Actor) => stage.as(who, () => house.get(MatrixViewService).remove(who, id));
  await expect(remove(stage.lead)).rejects.toMatchObject({ code: 'not-found' });
  await remove(stage.hr);
  expect(await list(stage.hr)).toEqual([]);
});
