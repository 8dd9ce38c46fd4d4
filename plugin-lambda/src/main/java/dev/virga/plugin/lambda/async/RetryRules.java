package dev.virga.plugin.lambda.async;

import dev.virga.plugin.lambda.model.DestinationConfig;
import dev.virga.plugin.lambda.model.FunctionEventInvokeConfig;
import dev.virga.plugin.lambda.model.OnFailure;
import dev.virga.plugin.lambda.model.OnSuccess;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How often and how long the events of a function are tried
/// ([error handling](https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-error-handling.html)).
///
/// @param maximumAge how old an event gets that is still tried
/// @param maximumRetries how often it is tried again after the function has failed
/// @param onSuccess the ARN of where results go, or null
/// @param onFailure the ARN of where failures go, or null
record RetryRules(
    Duration maximumAge,
    int maximumRetries,
    @Nullable String onSuccess,
    @Nullable String onFailure) {
  private static final int SIX_HOURS = 21_600;
  private static final int RETRIES = 2;
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

  static RetryRules of(Optional<FunctionEventInvokeConfig> configuration) {
    var destinations = configuration.map(FunctionEventInvokeConfig::destinationConfig);
    return new RetryRules(
        Duration.ofSeconds(
            configuration
                .map(FunctionEventInvokeConfig::maximumEventAgeInSeconds)
                .orElse(SIX_HOURS)),
        configuration.map(FunctionEventInvokeConfig::maximumRetryAttempts).orElse(RETRIES),
        arn(destinations.map(DestinationConfig::onSuccess).map(OnSuccess::destination)),
        arn(destinations.map(DestinationConfig::onFailure).map(OnFailure::destination)));
  }

  private static @Nullable String arn(Optional<String> destination) {
    return destination.filter(it -> !it.isEmpty()).orElse(null);
  }

  boolean isTooOld(StoredEvent event, Instant now) {
    return !now.isBefore(end(event));
  }

  /// When an event is tried again after the function has failed: a minute after the first time, two
  /// after the second.
  ///
  /// @param invokeCount how often the function ran with it
  Instant afterFailure(StoredEvent event, int invokeCount, Instant now) {
    return earlier(now.plus(Duration.ofMinutes(invokeCount)), end(event));
  }

  /// When an event is tried again that could not run: after a second at first, and after more each
  /// time.
  Instant afterRefusal(StoredEvent event, Instant now) {
    Duration pause = Duration.ofSeconds(1L << Math.min(event.refusals(), 16));
    return earlier(
        now.plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE), end(event));
  }

  private Instant end(StoredEvent event) {
    return event.accepted().plus(maximumAge);
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
