import { fireEvent, screen } from '@testing-library/react';
import { z } from 'zod';
import { renderPage } from '../testing.js';
import { useQueryState, withQuery } from './address-hooks.js';

const Asked = z.object({ zoek: z.string().catch(''), status: z.enum(['ok', 'soon']).or(z.literal('')).catch('') });

function Filters() {
  const [asked, change] = useQueryState(Asked);
  return (
    <>
      <p>{`${asked.zoek}/${asked.status}`}</p>
      <button onClick={() => change({ status: 'ok' })}>ok</button>
      <button onClick={() => change({ status: '' })}>weg</button>
    </>
  );
}

describe('filters in the address', () => {
  it('are read from it, and what anybody typed there does no harm', async () => {
    await renderPage(Filters, { at: '/lijst?zoek=jan&status=onzin' });
    expect(screen.getByText('jan/')).toBeTruthy();
  });

  it('are written to it without a step for the back button, and leave it when they are empty', async () => {
    const { router } = await renderPage(Filters, { at: '/lijst?zoek=jan' });
    const steps = router.history.length;
    fireEvent.click(screen.getByText('ok'));
    expect(await screen.findByText('jan/ok')).toBeTruthy();
    expect(router.state.location.searchStr).toBe('?zoek=jan&status=ok');
    fireEvent.click(screen.getByText('weg'));
    expect(await screen.findByText('jan/')).toBeTruthy();
    expect(router.state.location.searchStr).toBe('?zoek=jan');
    expect(router.history.length).toBe(steps);
  });

  it('make an address that needs no quotes', () => {
    expect(withQuery('/mensen', { zoek: 'Jan & Co', team: '', wie: null })).toBe('/mensen?zoek=Jan+%26+Co');
  });
});
