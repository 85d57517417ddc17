import { Controller } from '@nestjs/common';
import { type InputOf } from '@leerspoor/platform-contract';
import { previewReminders } from '@leerspoor/reminders-contract';
import { Handles, Input } from '@leerspoor/platform-server';
import { PreviewService } from './preview.service.js';

@Controller()
export class PreviewController {
  constructor(private readonly preview: PreviewService) {}

  @Handles(previewReminders)
  show(@Input() { query }: InputOf<typeof previewReminders>) {
    return this.preview.show(query);
  }
}
