import { Injectable } from '@nestjs/common';
import { type ForecastKey, type ForecastPerson } from '@leerspoor/certifications-contract';
import { reachOf } from '@leerspoor/people-server';
import { type FileReply } from '@leerspoor/platform-contract';
import { type Actor } from '@leerspoor/platform-server';
import writeExcelFile from 'write-excel-file/node';
import { type Forecast, type ForecastQuery, ForecastRepository } from './forecast.repository.js';
import { forecastSheet, sheetName } from './forecast-sheet.js';

interface Filter {
  typeId?: string | undefined;
  teamId?: string | undefined;
  locationId?: string | undefined;
}

interface Span extends Filter {
  from: ForecastKey;
  until?: ForecastKey | undefined;
}

/** What lapses in the coming two years, and what that costs. */
@Injectable()
export class ForecastService {
  constructor(private readonly forecasts: ForecastRepository) {}

  read(actor: Actor, filter: Filter): Promise<Forecast> {
    return this.forecasts.read(queryOf(actor, filter));
  }

  people(actor: Actor, { from, until = from, ...filter }: Span): Promise<ForecastPerson[]> {
    return this.forecasts.people(queryOf(actor, filter), { from, until });
  }

  async workbook(actor: Actor, span: Span): Promise<FileReply> {
    const sheet = forecastSheet(await this.people(actor, span), actor.language);
    const columns = [28, 20, 20, 30, 16, 16, 32, 12].map((width) => ({ width }));
    const file = await writeExcelFile(sheet, {
      sheet: sheetName[actor.language],
      columns,
      stickyRowsCount: 1,
    }).toBuffer();
    return {
      name: `${sheetName[actor.language]} ${actor.today}.xlsx`,
      mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      bytes: new Uint8Array(file),
      inline: false,
    };
  }
}

const queryOf = (actor: Actor, { typeId, teamId, locationId }: Filter): ForecastQuery => ({
  reach: reachOf(actor),
  today: actor.today,
  zone: actor.zone,
  language: actor.language,
  typeId: typeId ?? null,
  teamId: teamId ?? null,
  locationId: locationId ?? null,
});
