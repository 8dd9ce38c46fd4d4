package dev.virga.plugin.lambda.async;

import dev.virga.plugin.lambda.invoke.AsynchronousInvocations;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.spi.Arn;
import dev.virga.spi.EventBus;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.event.ObjectEvent;

/// Invokes the functions that a bucket's notification configuration names.
final class BucketEvents implements AutoCloseable {
  private final ServiceContext context;
  private final Functions functions;
  private final AsynchronousInvocations events;
  private final Delivery delivery;
  private final EventBus.Subscription subscription;

  private BucketEvents(
      ServiceContext context,
      Functions functions,
      AsynchronousInvocations events,
      Undelivered undelivered) {
    this.context = context;
    this.functions = functions;
    this.events = events;
    this.delivery = new Delivery(context, undelivered, "The event of a bucket");
    this.subscription = context.events().subscribe(ObjectEvent.class, this::tell);
  }

  static BucketEvents subscribe(
      ServiceContext context,
      Functions functions,
      AsynchronousInvocations events,
      Undelivered undelivered) {
    return new BucketEvents(context, functions, events, undelivered);
  }

  private void tell(ObjectEvent event) {
    for (ObjectEvent.Target target : event.targets()) {
      Arn.parse(target.arn())
          .filter(arn -> arn.service().equals("lambda"))
          .ifPresent(arn -> delivery.guarded(arn, () -> tell(event, target, arn)));
    }
  }

  private void tell(ObjectEvent event, ObjectEvent.Target target, Arn arn) {
    FunctionName function = FunctionArns.parse(arn);
    if (functions.find(function.scope(), function.name(), FunctionName.LATEST).isEmpty()) {
      delivery.notDelivered(arn.toString(), "there is no such function");
      return;
    }
    byte[] payload =
        ObjectEventMessage.of(event, target.configurationId(), context.ids().secret(48));
    events.accept(function, context.ids().uuid(), payload, null);
  }

  @Override
  public void close() {
    subscription.close();
  }
}
