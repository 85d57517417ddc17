import { Button, PasswordInput, TextInput } from '@mantine/core';
import { endpoint, line, Nothing } from '@leerspoor/platform-contract';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { z } from 'zod';
import { useWrite } from '../api/hooks.js';
import { answer, fakeApi, refused, renderPage } from '../testing.js';
import { ProblemNote } from './problem-note.js';
import { useForm } from './use-form.js';

const save = endpoint({
  method: 'POST',
  path: '/things',
  summary: 'Test.',
  allow: 'signed-in',
  body: z.object({ number: line(5), name: line(5), secret: z.string() }),
  reply: Nothing,
});

function Form() {
  const write = useWrite(save);
  const form = useForm({
    schema: save.body,
    initial: { number: '1', name: '', secret: '' },
    draft: 'thing',
    secret: ['secret'],
  });
  return (
    <form ref={form.ref} onSubmit={form.submit((body) => write.mutateAsync({ body }))}>
      <TextInput label="Nummer" {...form.field('number')} />
      <TextInput label="Naam" {...form.field('name')} />
      <PasswordInput label="Geheim" {...form.field('secret')} />
      <ProblemNote error={form.problem} inForm />
      <Button type="submit">Bewaar</Button>
    </form>
  );
}

let read: (name: string) => void = () => undefined;
const reading = new Promise<string>((resolve) => (read = resolve));

/** Something about a file comes a while after it was chosen. */
function SlowForm() {
  const form = useForm({ schema: save.body, initial: { number: '1', name: '', secret: '' }, draft: 'slow' });
  return (
    <>
      <TextInput label="Nummer" {...form.field('number')} />
      <TextInput label="Naam" {...form.field('name')} />
      <button onClick={() => void reading.then((name) => form.set('name', name))}>Kies</button>
    </>
  );
}

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const send = () => fireEvent.click(screen.getByRole('button', { name: 'Bewaar' }));

beforeEach(() => window.sessionStorage.clear());

describe('a form', () => {
  it('asks nothing of the server while a field is wrong, and puts the focus there', async () => {
    const api = fakeApi([]);
    await renderPage(Form);
    send();
    expect(await screen.findByText('Vul dit in.')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Naam')));
    expect(api.calls).toEqual([]);
  });

  it('shows what the server refuses at its field, and says what was kept', async () => {
    fakeApi([answer(save, () => refused(409, 'stale', [{ path: 'number', code: 'taken' }]))]);
    await renderPage(Form);
    type('Naam', 'Noor');
    send();
    expect(await screen.findByText('Dit bestaat al.')).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('Wat je typte is bewaard.');
    expect(document.activeElement).toBe(screen.getByLabelText('Nummer'));
    expect(screen.getByLabelText<HTMLInputElement>('Naam').value).toBe('Noor');
  });

  it('keeps what was typed while something else was still on its way', async () => {
    fakeApi([]);
    const first = await renderPage(SlowForm);
    fireEvent.click(screen.getByText('Kies'));
    type('Nummer', '22');
    await act(async () => {
      read('pas.jpg');
      await reading;
    });
    const valueOf = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;
    expect([valueOf('Nummer'), valueOf('Naam')]).toEqual(['22', 'pas.jpg']);
    first.unmount();
    await renderPage(SlowForm);
    expect([valueOf('Nummer'), valueOf('Naam')]).toEqual(['22', 'pas.jpg']);
  });

  it('survives a reload, but for what is secret', async () => {
    fakeApi([]);
    const first = await renderPage(Form);
    type('Naam', 'Noor');
    type('Geheim', 'mijn wachtwoord');
    first.unmount();
    await renderPage(Form);
    expect(screen.getByLabelText<HTMLInputElement>('Naam').value).toBe('Noor');
    expect(screen.getByLabelText<HTMLInputElement>('Geheim').value).toBe('');
    expect(JSON.stringify({ ...window.sessionStorage })).not.toContain('mijn wachtwoord');
  });

  it('keeps what was typed when there is no connection, and forgets the draft when it was sent', async () => {
    globalThis.fetch = () => Promise.reject(new TypeError('no network'));
    await renderPage(Form);
    type('Naam', 'Noor');
    send();
    expect(await screen.findByText('Er is geen verbinding.')).toBeTruthy();
    expect(JSON.stringify({ ...window.sessionStorage })).toContain('Noor');
    fakeApi([answer(save, () => ({}))]);
    send();
    await waitFor(() => expect(JSON.stringify({ ...window.sessionStorage })).not.toContain('Noor'));
  });
});
