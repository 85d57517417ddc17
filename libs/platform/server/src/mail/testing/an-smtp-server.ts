import { EventEmitter, once } from 'node:events';
import { type AddressInfo, type Socket } from 'node:net';
import { SMTPServer, type SMTPServerSession } from 'smtp-server';

/** How the server treats an address: takes the letter, refuses it, or takes it and hangs up without a word. */
export type Manner = 'accept' | 'drop' | 'hang' | { code: number; text: string };

/** A letter that the server took. */
export interface AcceptedMail {
  to: string;
  messageId: string;
  raw: string;
}

export interface SmtpServer {
  /** For SMTP_URL. */
  url: string;
  accepted: AcceptedMail[];
  /** Resolves when so many letters have been taken in all. */
  until(count: number): Promise<void>;
  /** How letters to an address, or to all, are treated from now on. */
  treat(manner: Manner, address?: string): void;
  close(): Promise<void>;
}

const refusal = ({ code, text }: { code: number; text: string }) =>
  Object.assign(new Error(text), { responseCode: code });

/** A real mail server on a free port, as unfriendly as a test asks. */
export async function anSmtpServer(port = 0): Promise<SmtpServer> {
  const manners = new Map<string | undefined, Manner>();
  const mannerOf = (address: string): Manner => manners.get(address) ?? manners.get(undefined) ?? 'accept';
  const accepted: AcceptedMail[] = [];
  const taken = new EventEmitter();
  const socketOf = ({ id }: SMTPServerSession) =>
    ([...server.connections] as unknown as { id: string; _socket: Socket }[]).find((connection) => connection.id === id)
      ?._socket;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    disableReverseLookup: true,
    onRcptTo: ({ address }, _session, done) => {
      const manner = mannerOf(address);
      done(typeof manner === 'object' ? refusal(manner) : null);
    },
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        const raw = Buffer.concat(parts).toString('utf8');
        const to = session.envelope.rcptTo[0]?.address ?? '';
        const manner = mannerOf(to);
        if (manner === 'hang') return;
        accepted.push({ to, messageId: /^message-id: *(.*)$/im.exec(raw)?.[1]?.trim() ?? '', raw });
        taken.emit('letter');
        if (manner === 'drop') socketOf(session)?.destroy();
        else done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${address.port}`,
    accepted,
    until: async (count) => {
      while (accepted.length < count) await once(taken, 'letter');
    },
    treat: (manner, to) => void manners.set(to, manner),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
