package dev.virga.plugin.lambda.function;

import dev.virga.plugin.lambda.model.DeadLetterConfig;
import dev.virga.plugin.lambda.model.EphemeralStorage;
import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.plugin.lambda.model.TracingConfigResponse;
import dev.virga.plugin.lambda.model.TracingMode;
import dev.virga.spi.Arn;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// How much a function may use, and what else is said about it in one value each, with AWS's defaults.
final class ResourceRules implements ConfigurationRule {
  private static final int MEMORY = 128;
  private static final int MOST_MEMORY = 10_240;
  private static final int TIMEOUT = 3;
  private static final int STORAGE = 512;

  @Override
  public void apply(
      UpdateFunctionConfiguration.Request wanted,
      FunctionConfiguration.Builder it,
      RequestContext context) {
    it.description = either(wanted.description(), it.description, "");
    it.timeout = either(wanted.timeout(), it.timeout, TIMEOUT);
    it.memorySize = either(wanted.memorySize(), it.memorySize, MEMORY);
    if (it.memorySize > MOST_MEMORY) {
      throw FunctionErrors.memoryTooLarge(MOST_MEMORY);
    }
    it.ephemeralStorage =
        either(wanted.ephemeralStorage(), it.ephemeralStorage, new EphemeralStorage(STORAGE));
    TracingMode mode = wanted.tracingConfig() == null ? null : wanted.tracingConfig().mode();
    TracingConfigResponse tracing = mode == null ? null : new TracingConfigResponse(mode);
    it.tracingConfig =
        either(tracing, it.tracingConfig, new TracingConfigResponse(TracingMode.PASS_THROUGH));
    String key = wanted.kmsKeyArn();
    if (key != null) {
      it.kmsKeyArn = key.isEmpty() ? null : key;
    }
    if (wanted.deadLetterConfig() != null) {
      it.deadLetterConfig = deadLetter(wanted.deadLetterConfig());
    }
  }

  private static <T> T either(@Nullable T wanted, @Nullable T present, T usual) {
    return wanted != null ? wanted : present != null ? present : usual;
  }

  /// An empty ARN takes it away.
  private static @Nullable DeadLetterConfig deadLetter(DeadLetterConfig wanted) {
    String arn = wanted.targetArn();
    if (arn == null || arn.isEmpty()) {
      return null;
    }
    if (Arn.parse(arn)
        .filter(it -> it.service().equals("sqs") || it.service().equals("sns"))
        .isEmpty()) {
      throw FunctionErrors.noDeadLetterArn(arn);
    }
    return wanted;
  }
}
