package dev.virga.plugin.lambda.async;

import dev.virga.plugin.lambda.model.DeadLetterConfig;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.spi.Arn;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.capability.MessageAttribute;
import dev.virga.spi.capability.Queues;
import dev.virga.spi.capability.Topics;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Sends events that came to nothing to the function's dead-letter queue
/// ([dead-letter queues](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html#invocation-dlq)).
final class DeadLetters {
  /// The longest error message that goes with an event, in characters.
  private static final int MAX_MESSAGE = 1024;

  private final Delivery delivery;

  DeadLetters(ServiceContext context, Undelivered undelivered) {
    this.delivery = new Delivery(context, undelivered, "The event of an asynchronous invocation");
  }

  /// Why an event came to nothing.
  ///
  /// @param status the HTTP status of what stopped it
  record Reason(int status, String message) {}

  /// Sends an event, if the function has a queue or topic for it.
  void send(StoredFunction function, StoredEvent event, Reason reason) {
    DeadLetterConfig config = function.configuration().deadLetterConfig();
    String target = config == null || config.targetArn() == null ? "" : config.targetArn();
    if (target.isEmpty()) {
      return;
    }
    Optional<Arn> arn = Arn.parse(target);
    String body = new String(event.payload(), StandardCharsets.UTF_8);
    var attributes = attributes(event, reason);
    if (arn.isPresent() && arn.get().service().equals("sqs")) {
      delivery.through(Queues.class, arn.get(), it -> it.send(target, body, attributes));
    } else if (arn.isPresent() && arn.get().service().equals("sns")) {
      delivery.through(Topics.class, arn.get(), it -> it.publish(target, body, attributes));
    } else {
      delivery.notDelivered(target, "it is neither a queue nor a topic");
    }
  }

  private static Map<String, MessageAttribute> attributes(StoredEvent event, Reason reason) {
    var attributes = new LinkedHashMap<String, MessageAttribute>();
    attributes.put("RequestID", new MessageAttribute("String", event.requestId()));
    attributes.put("ErrorCode", new MessageAttribute("Number", String.valueOf(reason.status())));
    String message = reason.message();
    if (!message.isEmpty()) {
      String start = message.substring(0, Math.min(message.length(), MAX_MESSAGE));
      attributes.put("ErrorMessage", new MessageAttribute("String", start));
    }
    return attributes;
  }
}
