import { Injectable } from '@nestjs/common';
import { type LocalDate } from '@leerspoor/platform-contract';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
  formats.set(zone, format);
  return format;
}

/** What the clock on the wall says in a time zone: day, and 'HH:MM'. */
export function wallClock(instant: Date, zone: string): { day: LocalDate; time: string } {
  const [day, time] = formatOf(zone).format(instant).split(' ');
  return { day: day as LocalDate, time: time as string };
}

/** The only source of now. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** The day it is in a time zone. */
  today(zone: string): LocalDate {
    return wallClock(this.now(), zone).day;
  }
}

/** A clock for tests and demonstrations that stands still until it is told otherwise. */
export class FixedClock extends Clock {
  private instant: Date;

  constructor(instant: string) {
    super();
    this.instant = new Date(instant);
  }

  override now(): Date {
    return new Date(this.instant);
  }

  set(instant: string): void {
    this.instant = new Date(instant);
  }

  /** Moves on by milliseconds. */
  advance(milliseconds: number): void {
    this.instant = new Date(this.instant.getTime() + milliseconds);
  }
}
