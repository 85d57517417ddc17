import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Sessions } from './actor.js';
import { SessionCookies } from './cookies.js';
import { endpointOf } from './handles.js';
import { fromOwnSite } from './own-site.js';
import { Problem } from './problem.js';
import { type Reply, type Request } from './request.js';

/** Stands at every door. Closed unless the contract says otherwise: a route without a contract is refused. */
@Injectable()
export class Doorman implements CanActivate {
  constructor(private readonly sessions: Sessions) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const endpoint = endpointOf(context);
    if (!endpoint) throw Problem.forbidden();
    const http = context.switchToHttp();
    const request = http.getRequest<Request>();
    if (endpoint.method !== 'GET' && !endpoint.fromAnywhere && !fromOwnSite(request)) throw Problem.forbidden();
    if (endpoint.allow === 'public') return true;
    const token = new SessionCookies(request, http.getResponse<Reply>()).read();
    const actor = token ? await this.sessions.actorFor(token) : null;
    if (!actor) throw Problem.unauthenticated();
    request.actor = actor;
    if (endpoint.allow === 'signed-in' || actor.permissions.has(endpoint.allow)) return true;
    throw Problem.forbidden();
  }
}
