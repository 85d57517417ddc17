import { type Provider, type Type } from '@nestjs/common';

/** What one noun of this domain brings to its module. */
export interface Parts {
  entities?: Type[];
  controllers?: Type[];
  providers?: Provider[];
}
