import { Controller } from '@nestjs/common';
import { listLooks, takeOwnDocuments } from '@leerspoor/certifications-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { OwnDocumentsService } from './own-documents.service.js';

@Controller()
export class OwnDocumentsController {
  constructor(private readonly documents: OwnDocumentsService) {}

  @Handles(takeOwnDocuments)
  take(@Input() _: InputOf<typeof takeOwnDocuments>, @Who() actor: Actor) {
    return this.documents.take(actor);
  }

  @Handles(listLooks)
  looks(@Input() { query }: InputOf<typeof listLooks>, @Who() actor: Actor) {
    return this.documents.looks(actor, query);
  }
}
