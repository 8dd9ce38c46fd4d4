package dev.virga.plugin.lambda.event;

import dev.virga.plugin.lambda.model.DestinationConfig;
import dev.virga.plugin.lambda.model.OnFailure;
import dev.virga.plugin.lambda.model.OnSuccess;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.spi.Arn;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Where the records of asynchronous invocations [may go](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html#invocation-async-destinations).
final class DestinationRules {
  private DestinationRules() {}

  /// The kinds of destinations.
  private enum Kind {
    QUEUE("sqs", true, "[\\w-]+", true),
    TOPIC("sns", true, "[\\w-]+", true),
    FUNCTION("lambda", true, "function:[\\w-]+(:(\\$LATEST|[\\w-]+))?", true),
    EVENT_BUS("events", true, "event-bus/[\\w./-]+", true),
    BUCKET("s3", false, "[\\w.-]+(/.*)?", false);

    private final String service;
    private final boolean regional;
    private final String resource;
    private final boolean forSuccess;

    Kind(String service, boolean regional, String resource, boolean forSuccess) {
      this.service = service;
      this.regional = regional;
      this.resource = resource;
      this.forSuccess = forSuccess;
    }

    private boolean is(Arn arn) {
      return arn.service().equals(service)
          && arn.region().isEmpty() != regional
          && (regional ? arn.account().matches("\\d{12}") : arn.account().isEmpty())
          && arn.resource().matches(resource);
    }
  }

  /// Refuses destinations that cannot be.
  static void check(FunctionName function, @Nullable DestinationConfig config) {
    if (config != null) {
      check(function, success(config), true);
      check(function, failure(config), false);
    }
  }

  /// A configuration in which both destinations stand, as AWS shows it. What is the empty string or
  /// absent is none.
  static DestinationConfig shown(@Nullable DestinationConfig config) {
    return new DestinationConfig(
        new OnSuccess(config == null ? null : success(config)),
        new OnFailure(config == null ? null : failure(config)));
  }

  /// The destinations of a change over those that were there before.
  static DestinationConfig merged(DestinationConfig before, @Nullable DestinationConfig change) {
    return change == null
        ? before
        : shown(
            new DestinationConfig(
                change.onSuccess() == null ? before.onSuccess() : change.onSuccess(),
                change.onFailure() == null ? before.onFailure() : change.onFailure()));
  }

  private static @Nullable String success(DestinationConfig config) {
    return config.onSuccess() == null ? null : given(config.onSuccess().destination());
  }

  private static @Nullable String failure(DestinationConfig config) {
    return config.onFailure() == null ? null : given(config.onFailure().destination());
  }

  private static @Nullable String given(@Nullable String destination) {
    return destination == null || destination.isEmpty() ? null : destination;
  }

  private static void check(
      FunctionName function, @Nullable String destination, boolean ofSuccess) {
    if (destination == null) {
      return;
    }
    boolean known =
        Arn.parse(destination)
            .filter(arn ->
                Arrays.stream(Kind.values())
                    .anyMatch(kind -> (kind.forSuccess || !ofSuccess) && kind.is(arn)))
            .isPresent();
    if (!known) {
      throw EventErrors.invalidDestination(destination);
    }
    boolean isLatest = FunctionName.LATEST.equals(function.qualifier());
    if (destination.equals(function.arn())
        || (isLatest && destination.equals(function.functionArn()))) {
      throw EventErrors.destinationIsItself();
    }
  }
}
