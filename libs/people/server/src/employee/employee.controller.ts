import { Controller } from '@nestjs/common';
import { type InputOf } from '@leerspoor/platform-contract';
import {
  addEmployment,
  changeEmployment,
  createEmployee,
  type Employee,
  getEmployee,
  listEmployees,
  updateEmployee,
} from '@leerspoor/people-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { EmployeeService } from './employee.service.js';
import { EmploymentService } from './employment.service.js';

@Controller()
export class EmployeeController {
  constructor(
    private readonly employees: EmployeeService,
    private readonly employments: EmploymentService,
  ) {}

  @Handles(listEmployees)
  list(@Input() { query }: InputOf<typeof listEmployees>, @Who() actor: Actor) {
    return this.employees.list(actor, query);
  }

  @Handles(getEmployee)
  get(@Input() { params }: InputOf<typeof getEmployee>, @Who() actor: Actor): Promise<Employee> {
    return this.employees.get(actor, params.employeeId);
  }

  @Handles(createEmployee)
  create(@Input() { body }: InputOf<typeof createEmployee>, @Who() actor: Actor): Promise<Employee> {
    return this.employees.create(actor, body);
  }

  @Handles(updateEmployee)
  update(@Input() { params, body }: InputOf<typeof updateEmployee>, @Who() actor: Actor): Promise<Employee> {
    return this.employees.update(actor, params.employeeId, body);
  }

  @Handles(addEmployment)
  addEmployment(@Input() { params, body }: InputOf<typeof addEmployment>, @Who() actor: Actor): Promise<Employee> {
    return this.employments.add(actor, params.employeeId, body.startsOn);
  }

  @Handles(changeEmployment)
  changeEmployment(
    @Input() { params, body }: InputOf<typeof changeEmployment>,
    @Who() actor: Actor,
  ): Promise<Employee> {
    return this.employments.change(actor, params.employeeId, params.employmentId, body);
  }
}
