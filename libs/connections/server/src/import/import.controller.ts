import { Controller } from '@nestjs/common';
import {
  applyImport,
  cancelImport,
  chooseSheet,
  fixImport,
  getImport,
  getImportTemplate,
  getRejected,
  listImportRows,
  listImports,
  setMapping,
  undoImport,
  uploadImport,
} from '@leerspoor/connections-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Actor, Handles, Input, Uploaded, type UploadedFile, Who } from '@leerspoor/platform-server';
import { FixService } from './fix.service.js';
import { ImportService } from './import.service.js';
import { RowsService } from './rows.service.js';

@Controller()
export class ImportController {
  constructor(
    private readonly imports: ImportService,
    private readonly fixes: FixService,
    private readonly rowPages: RowsService,
  ) {}

  @Handles(uploadImport)
  upload(@Input() { body }: InputOf<typeof uploadImport>, @Who() actor: Actor, @Uploaded() file: UploadedFile) {
    return this.imports.upload(actor, file, body.kind);
  }

  @Handles(listImports)
  list(@Input() { query }: InputOf<typeof listImports>) {
    return this.imports.list(query.after ?? null, query.limit);
  }

  @Handles(getImport)
  get(@Input() { params }: InputOf<typeof getImport>) {
    return this.imports.get(params.importId);
  }

  @Handles(chooseSheet)
  sheet(@Input() { params, body }: InputOf<typeof chooseSheet>, @Who() actor: Actor) {
    return this.imports.chooseSheet(actor, params.importId, body.sheet, body.kind);
  }

  @Handles(setMapping)
  mapping(@Input() { params, body }: InputOf<typeof setMapping>, @Who() actor: Actor) {
    return this.imports.setMapping(actor, params.importId, body.kind, body.mapping);
  }

  @Handles(listImportRows)
  rows(@Input() { params, query }: InputOf<typeof listImportRows>) {
    return this.rowPages.page(params.importId, query);
  }

  @Handles(fixImport)
  fix(@Input() { params, body }: InputOf<typeof fixImport>, @Who() actor: Actor) {
    return this.fixes.fix(actor, params.importId, body.fixes);
  }

  @Handles(applyImport)
  apply(@Input() { params, body }: InputOf<typeof applyImport>, @Who() actor: Actor) {
    return this.imports.apply(actor, params.importId, body.confirmEndings);
  }

  @Handles(undoImport)
  undo(@Input() { params }: InputOf<typeof undoImport>, @Who() actor: Actor) {
    return this.imports.undo(actor, params.importId);
  }

  @Handles(cancelImport)
  async cancel(@Input() { params }: InputOf<typeof cancelImport>, @Who() actor: Actor) {
    await this.imports.cancel(actor, params.importId);
    return {};
  }

  @Handles(getRejected)
  rejected(@Input() { params, query }: InputOf<typeof getRejected>) {
    return this.rowPages.rejected(params.importId, query.format, query.language);
  }

  @Handles(getImportTemplate)
  template(@Input() { params, query }: InputOf<typeof getImportTemplate>) {
    return this.rowPages.template(params.kind, query.format, query.language);
  }
}
