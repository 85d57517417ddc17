import { day } from '@leerspoor/platform-contract';
import { sendNudge } from '@leerspoor/reminders-contract';
import { answer, aSession, fakeApi, refused, renderPage } from '@leerspoor/platform-web/testing';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { NudgeDialog } from './nudge-dialog.js';

const session = aSession({ firstName: 'Karin', permissions: ['reminders.nudge'] });

async function show() {
  const closed = { times: 0 };
  await renderPage(
    () => (
      <NudgeDialog
        kind="certificate-expires"
        subjectId="c1"
        person="Noor"
        type="Heftruckpas"
        onClose={() => (closed.times += 1)}
      />
    ),
    { session },
  );
  return closed;
}

describe('a nudge', () => {
  it('is one of the fixed sentences, as the colleague will read it', async () => {
    const api = fakeApi([
      answer(sendNudge, () => ({ id: '0198c0de-0000-7000-8000-000000000001', againOn: day('2026-11-27') })),
    ]);
    const closed = await show();
    fireEvent.click(screen.getByLabelText('Karin vraagt: kan ik je helpen met je heftruckpas?'));
    fireEvent.click(screen.getByText('Stuur het zetje'));
    await waitFor(() => expect(closed.times).toBe(1));
    expect(api.calls).toMatchObject([
      { body: { kind: 'certificate-expires', subjectId: 'c1', message: 'can-i-help' } },
    ]);
  });

  it('says from which day it may again when it was sent not long ago', async () => {
    fakeApi([answer(sendNudge, () => refused(409, 'reminders.nudged-recently', undefined, { on: '2026-11-27' }))]);
    const closed = await show();
    fireEvent.click(screen.getByText('Stuur het zetje'));
    expect((await screen.findByRole('alert')).textContent).toContain('Vanaf 27 november 2026 kan het weer');
    expect(closed.times).toBe(0);
  });
});
