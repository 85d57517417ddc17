import { Controller } from '@nestjs/common';
import { type InputOf } from '@leerspoor/platform-contract';
import {
  addHoliday,
  addPublicHolidays,
  type Company,
  getCompany,
  removeHoliday,
  updateCompany,
} from '@leerspoor/people-contract';
import { Handles, Input } from '@leerspoor/platform-server';
import { CompanyService } from './company.service.js';

@Controller()
export class CompanyController {
  constructor(private readonly company: CompanyService) {}

  @Handles(getCompany)
  get(): Promise<Company> {
    return this.company.get();
  }

  @Handles(updateCompany)
  update(@Input() { body }: InputOf<typeof updateCompany>): Promise<Company> {
    return this.company.update(body);
  }

  @Handles(addHoliday)
  addHoliday(@Input() { body }: InputOf<typeof addHoliday>): Promise<Company> {
    return this.company.addHoliday(body);
  }

  @Handles(removeHoliday)
  removeHoliday(@Input() { params }: InputOf<typeof removeHoliday>): Promise<Company> {
    return this.company.removeHoliday(params.day);
  }

  @Handles(addPublicHolidays)
  addPublicHolidays(@Input() { body }: InputOf<typeof addPublicHolidays>): Promise<Company> {
    return this.company.addPublicHolidays(body.year);
  }
}
