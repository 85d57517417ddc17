interface Led {
  id: string;
  leadId: string | null;
}

/** How many people stand above each in the line, of those given; linear, also for a line of thousands. */
function depthsOf(leadOf: ReadonlyMap<string, string | null>): Map<string, number> {
  const depths = new Map<string, number>();
  for (const id of leadOf.keys()) {
    const line: string[] = [];
    let at: string | null = id;
    while (at !== null && leadOf.has(at) && !depths.has(at)) {
      line.push(at);
      at = leadOf.get(at) ?? null;
    }
    const above = at === null ? 0 : (depths.get(at) ?? 0);
    line.toReversed().forEach((person, step) => depths.set(person, above + step + 1));
  }
  return depths;
}

/** Leads before those they lead, and whoever is added before whoever is changed: so nobody is written before their lead. */
export function arrivalOrder<W extends Led & { isNew: boolean }>(writes: readonly W[]): W[] {
  const depths = depthsOf(new Map(writes.map(({ id, leadId }) => [id, leadId])));
  return writes.toSorted(
    (a, b) => Number(b.isNew) - Number(a.isNew) || (depths.get(a.id) ?? 0) - (depths.get(b.id) ?? 0),
  );
}

/** Those who lead nobody first: so nobody is removed while another of them still points there. */
export function removalOrder<T extends { id: string; after: Readonly<Record<string, unknown>> }>(
  traces: readonly T[],
): T[] {
  const depths = depthsOf(
    new Map(traces.map(({ id, after }) => [id, (after['employee'] as { lead_id: string | null }).lead_id])),
  );
  return traces.toSorted((a, b) => (depths.get(b.id) ?? 0) - (depths.get(a.id) ?? 0));
}
