import { Injectable } from '@nestjs/common';
import { type FileReply, type InputOf, type ReplyOf } from '@leerspoor/platform-contract';
import { PeopleReader } from '@leerspoor/people-server';
import { type Delivery, type listDeliveries, mostExported } from '@leerspoor/reminders-contract';
import { type Actor, Audit, Outbox, Problem } from '@leerspoor/platform-server';
import { deliveriesCsv } from './delivery-csv.rules.js';
import { type DeliveryFilter, DeliveryRepository } from './delivery.repository.js';
import { type DeliveryRow } from './delivery.row.js';
import { deliveryView } from './delivery.view.js';

/** The proof of what was said. */
@Injectable()
export class DeliveryService {
  constructor(
    private readonly deliveries: DeliveryRepository,
    private readonly people: PeopleReader,
    private readonly outbox: Outbox,
    private readonly audit: Audit,
  ) {}

  async list(
    { zone }: Actor,
    { after, limit, ...filter }: InputOf<typeof listDeliveries>['query'],
  ): Promise<ReplyOf<typeof listDeliveries>> {
    const rows = await this.deliveries.page(filter, zone, limit + 1, after);
    const items = await this.views(rows.slice(0, limit));
    return { items, next: rows.length > limit ? (items.at(-1)?.id ?? null) : null };
  }

  /** An export leaves the house, so it is recorded who took it. */
  async export({ zone, today }: Actor, filter: DeliveryFilter): Promise<FileReply> {
    const rows = await this.views(await this.deliveries.page(filter, zone, mostExported));
    await this.audit.record({
      action: 'deliveries.exported',
      subjectKind: 'delivery',
      details: { ...filter, rows: rows.length },
    });
    return {
      name: `herinneringen-${today}.csv`,
      mediaType: 'text/csv; charset=utf-8',
      bytes: Buffer.from(deliveriesCsv(rows)),
    };
  }

  /** Throws `not-found`, and `reminders.not-failed` for what went well or waits. */
  async retry(id: string): Promise<Delivery> {
    const row = await this.deliveries.one(id);
    if (!row) throw Problem.notFound('delivery');
    if (row.state === 'parked') await this.deliveries.unpark(id);
    else if (row.state !== 'failed' || row.mailId === null || !(await this.outbox.retry(row.mailId)))
      throw Problem.conflict('reminders.not-failed');
    const [delivery] = await this.views([(await this.deliveries.one(id)) ?? row]);
    return delivery as Delivery;
  }

  private async views(rows: readonly DeliveryRow[]): Promise<Delivery[]> {
    const ids = rows.flatMap(({ personId, recipientId, senderId }) => [
      personId,
      recipientId,
      ...(senderId ? [senderId] : []),
    ]);
    const names = await this.people.byIds([...new Set(ids)]);
    return rows.map((row) => deliveryView(row, names));
  }
}
