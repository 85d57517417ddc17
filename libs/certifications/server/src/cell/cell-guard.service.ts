import { Injectable } from '@nestjs/common';
import { type Actor, Problem } from '@leerspoor/platform-server';
import { CellRepository } from './cell.repository.js';

/** Of two people who change the same cell the second sees first what the first did. */
@Injectable()
export class CellGuard {
  constructor(private readonly cells: CellRepository) {}

  /** Throws `certifications.cell-changed` when somebody else changed the cell after `seen`. Asks nothing of several people at once. */
  async require(actor: Actor, personIds: readonly string[], typeId: string, seen: number | null = null): Promise<void> {
    const [personId] = personIds;
    if (seen === null || personId === undefined || personIds.length > 1) return;
    await this.cells.lock(personId, typeId);
    const change = await this.cells.changeAfter(personId, typeId, seen, actor.employeeId);
    if (!change) return;
    const { actor: name, action, at, seq } = change;
    throw Problem.conflict('certifications.cell-changed', {
      values: { name, action, at: at.toISOString(), seen: seq },
    });
  }
}
