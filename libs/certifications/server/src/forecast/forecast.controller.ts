import { Controller } from '@nestjs/common';
import { exportForecast, listForecastPeople, readForecast } from '@leerspoor/certifications-contract';
import { type InputOf } from '@leerspoor/platform-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { ForecastService } from './forecast.service.js';

@Controller()
export class ForecastController {
  constructor(private readonly forecast: ForecastService) {}

  @Handles(readForecast)
  read(@Input() { query }: InputOf<typeof readForecast>, @Who() actor: Actor) {
    return this.forecast.read(actor, query);
  }

  @Handles(listForecastPeople)
  people(@Input() { query }: InputOf<typeof listForecastPeople>, @Who() actor: Actor) {
    return this.forecast.people(actor, query);
  }

  @Handles(exportForecast)
  workbook(@Input() { query }: InputOf<typeof exportForecast>, @Who() actor: Actor) {
    return this.forecast.workbook(actor, query);
  }
}
