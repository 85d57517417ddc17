import { Injectable } from '@nestjs/common';
import { type MatrixView, type RuleTarget, type ViewFilters } from '@leerspoor/certifications-contract';
import { type Actor, Problem } from '@leerspoor/platform-server';
import { TargetService } from '../requirement/target.service.js';
import { CertificateTypeService } from '../type/certificate-type.service.js';
import { MatrixViewRepository, type ViewRow } from './matrix-view.repository.js';

const most = 50;

const viewOf =
  (actor: Actor) =>
  ({ ownerId, ...row }: ViewRow): MatrixView => ({ ...row, own: ownerId === actor.employeeId });

/** Saved views of the matrix. What one shows is still bounded by the reach of who opens it: a view holds filters, no people. */
@Injectable()
export class MatrixViewService {
  constructor(
    private readonly views: MatrixViewRepository,
    private readonly targets: TargetService,
    private readonly types: CertificateTypeService,
  ) {}

  async list(actor: Actor): Promise<MatrixView[]> {
    return (await this.views.visibleTo(actor.employeeId)).map(viewOf(actor));
  }

  /** Refuses to share for who does not arrange the certificates of the company, and more than fifty of one person. */
  async save(
    actor: Actor,
    { name, shared, filters }: { name: string; shared: boolean; filters: ViewFilters },
  ): Promise<MatrixView> {
    if (shared && !actor.permissions.has('certifications.manage')) throw Problem.forbidden();
    if ((await this.views.countOf(actor.employeeId)) >= most)
      throw Problem.invalid([{ path: 'name', code: 'too-long' }]);
    await this.checkNamed(filters);
    return viewOf(actor)(
      await this.views.save({
        ownerId: actor.employeeId,
        name,
        nameNorm: name.toLocaleLowerCase('nl'),
        shared,
        filters,
      }),
    );
  }

  async remove(actor: Actor, id: string): Promise<Record<string, never>> {
    if (!(await this.views.remove(id, actor.employeeId))) throw Problem.notFound('matrix-view');
    return {};
  }

  /** What a view names must be of this company. */
  private async checkNamed({ teamId, locationId, jobRoleId, typeId }: ViewFilters): Promise<void> {
    const named: RuleTarget[] = [
      ...(teamId ? [{ kind: 'team' as const, id: teamId }] : []),
      ...(locationId ? [{ kind: 'location' as const, id: locationId }] : []),
      ...(jobRoleId ? [{ kind: 'job-role' as const, id: jobRoleId }] : []),
    ];
    if (typeId) await this.types.inUse(typeId);
    if ((await this.targets.names(named)).size !== named.length) throw Problem.notFound('matrix-filter');
  }
}
