import { Controller } from '@nestjs/common';
import { type InputOf } from '@leerspoor/platform-contract';
import {
  type Access,
  type Card,
  inviteEmployee,
  inviteEmployees,
  makeCard,
  makeCards,
  revokeAccess,
  setHats,
} from '@leerspoor/people-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { AccessService } from './access.service.js';
import { CardService } from './card.service.js';
import { InvitationService } from './invitation.service.js';

@Controller()
export class AccessController {
  constructor(
    private readonly access: AccessService,
    private readonly invitations: InvitationService,
    private readonly cards: CardService,
  ) {}

  @Handles(setHats)
  setHats(@Input() { params, body }: InputOf<typeof setHats>, @Who() actor: Actor): Promise<Access> {
    return this.access.setHats(actor, params.employeeId, body.hats);
  }

  @Handles(inviteEmployee)
  invite(@Input() { params }: InputOf<typeof inviteEmployee>, @Who() actor: Actor): Promise<Access> {
    return this.invitations.invite(actor, params.employeeId);
  }

  @Handles(inviteEmployees)
  inviteAll(@Input() { body }: InputOf<typeof inviteEmployees>, @Who() actor: Actor) {
    return this.invitations.inviteAll(actor, body.employeeIds);
  }

  @Handles(makeCard)
  makeCard(@Input() { params }: InputOf<typeof makeCard>, @Who() actor: Actor): Promise<Card> {
    return this.cards.make(actor, params.employeeId);
  }

  @Handles(makeCards)
  makeCards(@Input() { body }: InputOf<typeof makeCards>, @Who() actor: Actor) {
    return this.cards.makeAll(actor, body.employeeIds);
  }

  @Handles(revokeAccess)
  revoke(@Input() { params }: InputOf<typeof revokeAccess>, @Who() actor: Actor): Promise<Access> {
    return this.access.revoke(actor, params.employeeId);
  }
}
