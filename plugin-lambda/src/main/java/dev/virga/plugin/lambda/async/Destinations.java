package dev.virga.plugin.lambda.async;

import dev.virga.plugin.lambda.invoke.AsynchronousInvocations;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.spi.Arn;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.capability.EventBuses;
import dev.virga.spi.capability.ObjectSink;
import dev.virga.spi.capability.Queues;
import dev.virga.spi.capability.Topics;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Tells destinations what became of events
/// ([destinations](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html)).
final class Destinations {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyy/MM/dd/").withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter SECOND =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH.mm.ss-").withZone(ZoneOffset.UTC);

  private final ServiceContext context;
  private final Delivery delivery;
  private final AsynchronousInvocations functions;
  private final Map<String, Service> services =
      Map.of(
          "lambda", this::toFunction,
          "s3", this::toBucket,
          "sqs", this::toQueue,
          "sns", this::toTopic,
          "events", this::toEventBus);

  /// A kind of destination.
  private interface Service {
    void tell(Arn destination, Result result);
  }

  /// @param functions takes results for functions
  Destinations(ServiceContext context, Undelivered undelivered, AsynchronousInvocations functions) {
    this.context = context;
    this.delivery = new Delivery(context, undelivered, "The result of an asynchronous invocation");
    this.functions = functions;
  }

  /// Tells one destination.
  void tell(String destination, Result result) {
    Optional<Arn> arn = Arn.parse(destination);
    Service service = arn.map(it -> services.get(it.service())).orElse(null);
    if (arn.isEmpty() || service == null) {
      delivery.notDelivered(destination, "it is no destination of results");
      return;
    }
    service.tell(arn.get(), result);
  }

  private void toFunction(Arn destination, Result result) {
    delivery.guarded(
        destination,
        () -> {
          FunctionName name = FunctionArns.parse(destination);
          functions.accept(
              name,
              context.ids().uuid(),
              InvocationRecord.of(result),
              result.event().traceHeader());
        });
  }

  private void toBucket(Arn destination, Result result) {
    delivery.through(
        ObjectSink.class,
        destination,
        it ->
            it.put(
                scope(result),
                destination.resource(),
                key(result),
                "application/json",
                InvocationRecord.of(result)));
  }

  private String key(Result result) {
    return "aws/lambda/async/"
        + result.event().function()
        + "/"
        + DAY.format(result.time())
        + SECOND.format(result.time())
        + context.ids().uuid();
  }

  private void toQueue(Arn destination, Result result) {
    delivery.through(
        Queues.class, destination, it -> it.send(destination.toString(), text(result), Map.of()));
  }

  private void toTopic(Arn destination, Result result) {
    delivery.through(
        Topics.class,
        destination,
        it -> it.publish(destination.toString(), text(result), Map.of()));
  }

  private void toEventBus(Arn destination, Result result) {
    String type =
        "Lambda Function Invocation Result - " + (result.isSuccess() ? "Success" : "Failure");
    delivery.through(
        EventBuses.class,
        destination,
        it ->
            it.put(
                destination.toString(),
                new EventBuses.Event(
                    "lambda",
                    type,
                    text(result),
                    List.of(result.functionArn(), destination.toString()),
                    result.time())));
  }

  private static Scope scope(Result result) {
    Arn function = Arn.parse(result.functionArn()).orElseThrow();
    return new Scope(function.account(), function.region());
  }

  private static String text(Result result) {
    return new String(InvocationRecord.of(result), StandardCharsets.UTF_8);
  }
}
