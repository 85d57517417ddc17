import { z } from 'zod';
import { type Language } from '@leerspoor/platform-contract';

/** The fixed set of friendly words that one can send to a colleague; nothing else can be typed. */
export const NudgeMessage = z.enum(['think-of-it', 'can-i-help', 'almost-there', 'plan-together']);
export type NudgeMessage = z.infer<typeof NudgeMessage>;

type NudgeText = (sender: string, type: string) => { subject: string; line: string };

export const nudgeTexts: Record<Language, Record<NudgeMessage, NudgeText>> = {
  nl: {
    'think-of-it': (sender, type) => ({
      subject: `${sender} vraagt: denk je aan je ${type}?`,
      line: `${sender} vraagt: denk je nog aan je ${type}?`,
    }),
    'can-i-help': (sender, type) => ({
      subject: `${sender} wil je helpen met je ${type}`,
      line: `${sender} vraagt: kan ik je helpen met je ${type}?`,
    }),
    'almost-there': (sender, type) => ({
      subject: `${sender}: nog één stap voor je ${type}`,
      line: `${sender} zegt: nog één stap, dan is je ${type} geregeld.`,
    }),
    'plan-together': (sender, type) => ({
      subject: `${sender} wil samen een dag kiezen voor je ${type}`,
      line: `${sender} vraagt: zullen we samen een dag kiezen voor je ${type}?`,
    }),
  },
  en: {
    'think-of-it': (sender, type) => ({
      subject: `${sender} asks: will you think of your ${type}?`,
      line: `${sender} asks: will you think of your ${type}?`,
    }),
    'can-i-help': (sender, type) => ({
      subject: `${sender} would like to help with your ${type}`,
      line: `${sender} asks: can I help you with your ${type}?`,
    }),
    'almost-there': (sender, type) => ({
      subject: `${sender}: one more step for your ${type}`,
      line: `${sender} says: one more step and your ${type} is done.`,
    }),
    'plan-together': (sender, type) => ({
      subject: `${sender} would like to pick a day for your ${type}`,
      line: `${sender} asks: shall we pick a day together for your ${type}?`,
    }),
  },
};
