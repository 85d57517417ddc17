import { Controller } from '@nestjs/common';
import { type InputOf } from '@leerspoor/platform-contract';
import { exportDeliveries, listDeliveries, retryDelivery } from '@leerspoor/reminders-contract';
import { type Actor, Handles, Input, Who } from '@leerspoor/platform-server';
import { DeliveryService } from './delivery.service.js';

@Controller()
export class DeliveryController {
  constructor(private readonly deliveries: DeliveryService) {}

  @Handles(listDeliveries)
  list(@Input() { query }: InputOf<typeof listDeliveries>, @Who() actor: Actor) {
    return this.deliveries.list(actor, query);
  }

  @Handles(exportDeliveries)
  export(@Input() { query }: InputOf<typeof exportDeliveries>, @Who() actor: Actor) {
    return this.deliveries.export(actor, query);
  }

  @Handles(retryDelivery)
  retry(@Input() { params }: InputOf<typeof retryDelivery>) {
    return this.deliveries.retry(params.deliveryId);
  }
}
