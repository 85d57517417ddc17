import { Inject, Injectable } from '@nestjs/common';
import { certificateLinks } from '@leerspoor/certifications-contract';
import { CONFIG, type Config } from '@leerspoor/platform-server';

/** Addresses that a letter or a calendar gives. */
@Injectable()
export class TrainingPages {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  training(id: string): string {
    return this.config.PUBLIC_URL + certificateLinks.training(id);
  }

  get certificates(): string {
    return `${this.config.PUBLIC_URL}/certificaten`;
  }

  /** The bare address of the sender of mail: for who organises without one. */
  get sender(): string {
    return /<([^>]+)>/.exec(this.config.MAIL_FROM)?.[1] ?? this.config.MAIL_FROM;
  }
}
