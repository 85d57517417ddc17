import { cardAlphabet } from '@leerspoor/people-contract';

/** A card code of 40 random bits (5 bytes), 8 characters. */
export function codeOf(bytes: Uint8Array): string {
  const bits = bytes.subarray(0, 5).reduce((all, byte) => all * 256n + BigInt(byte), 0n);
  return Array.from({ length: 8 }, (_, place) => cardAlphabet[Number((bits >> BigInt(35 - place * 5)) & 31n)]).join('');
}

/** Whether a PIN is among the first that anybody tries: one digit only, or straight up or down. */
export function obvious(pin: string): boolean {
  const steps = [...pin].slice(1).map((digit, place) => (Number(digit) - Number(pin[place]) + 10) % 10);
  return [0, 1, 9].some((step) => steps.every((one) => one === step));
}

/** What the QR on the card opens: the sign-in page with the code filled in, never the PIN. */
export const cardUrl = (publicUrl: string, code: string): string => `${publicUrl}/inloggen?code=${code}`;
