import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { type LocalDate } from '@leerspoor/platform-contract';
import { type Sql } from '@leerspoor/platform-server';
import { type Due, type ReminderKind } from '@leerspoor/reminders-contract';
import { type DueRange, DueSource, requireOneSourcePerKind } from './due-source.js';

/** Every DueSource that some module of the process provides. The process does not start when a kind has none, or two. */
@Injectable()
export class DueSources implements OnApplicationBootstrap {
  private sources: DueSource[] = [];

  constructor(private readonly discovery: DiscoveryService) {}

  onApplicationBootstrap(): void {
    const instances = this.discovery.getProviders().map(({ instance }) => instance as unknown);
    this.sources = [...new Set(instances.filter((instance) => instance instanceof DueSource))];
    requireOneSourcePerKind(this.sources);
  }

  /** Which sources have something at all: to be asked in the company, and handed to `between` in the same order. */
  conditions(today: LocalDate): Sql[] {
    return this.sources.map((source) => source.condition(today));
  }

  /** `has`: the outcome of the conditions; without it every source is asked. */
  async between(range: DueRange, has?: readonly boolean[]): Promise<Due[]> {
    const dues: Due[] = [];
    for (const [at, source] of this.sources.entries())
      if (has?.[at] ?? true) dues.push(...(await source.duesBetween(range)));
    return dues;
  }

  /** The facts of these subjects as they stand now, by kind and subject. */
  async now(subjects: readonly { kind: ReminderKind; subjectId: string }[]): Promise<Map<string, Due>> {
    const found = new Map<string, Due>();
    for (const source of this.sources) {
      const ids = new Set(subjects.filter(({ kind }) => kind === source.kind).map(({ subjectId }) => subjectId));
      if (ids.size === 0) continue;
      for (const due of await source.dueNow([...ids])) found.set(subjectKey(due), due);
    }
    return found;
  }
}

export const subjectKey = ({ kind, subjectId }: { kind: ReminderKind; subjectId: string }): string =>
  `${kind}/${subjectId}`;
