import { joinToolboxMeeting, readToolboxCode, type ToolboxInvitation } from '@leerspoor/certifications-contract';
import { answer, fakeApi, refused, renderPage } from '@leerspoor/platform-web/testing';
import { fireEvent, screen } from '@testing-library/react';
import '../texts.js';
import { JoinToolboxPage } from './join.page.js';

const setting = { at: '/toolbox/abcde-fghjk', path: '/toolbox/$code' };
const invitation: ToolboxInvitation = {
  ...{ topic: 'Valgevaar', place: 'Kantine', leader: 'Karin de Wit', name: 'Noor Bakkali', present: false },
};

it('says what it is about and under which name one joins; one tap is enough', async () => {
  let present = false;
  const api = fakeApi([
    answer(readToolboxCode, () => ({ ...invitation, present })),
    answer(joinToolboxMeeting, () => {
      present = true;
      return { ...invitation, present };
    }),
  ]);
  await renderPage(JoinToolboxPage, setting);
  expect(await screen.findByText(/op de lijst als Noor Bakkali/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Ik ben erbij' }));
  expect(await screen.findByRole('heading', { name: 'Je staat op de lijst' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Ik ben erbij' })).toBeNull();
  expect(api.calls.filter(({ door }) => door.startsWith('POST'))).toHaveLength(1);
});

it('says of a code that is dead what to do', async () => {
  fakeApi([answer(readToolboxCode, () => refused(404, 'not-found'))]);
  await renderPage(JoinToolboxPage, setting);
  expect(await screen.findByText('Deze code werkt niet (meer)')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Naar Vandaag' })).toBeTruthy();
});
