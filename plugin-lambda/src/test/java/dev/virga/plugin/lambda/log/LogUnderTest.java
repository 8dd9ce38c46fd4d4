package dev.virga.plugin.lambda.log;

import dev.virga.plugin.lambda.LambdaPlugin;
import dev.virga.plugin.lambda.model.FunctionConfiguration;
import dev.virga.plugin.lambda.model.LoggingConfig;
import dev.virga.plugin.lambda.runtime.InitializationType;
import dev.virga.plugin.lambda.store.StoredFunction;
import dev.virga.spi.capability.LogSink;
import dev.virga.testkit.ServiceUnderTest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A log that writes to a fake sink.
final class LogUnderTest implements AutoCloseable {
  /// Where the clock stands.
  static final Instant TIME = Instant.parse("2026-01-31T12:00:00Z");

  private final ServiceUnderTest service = ServiceUnderTest.of(new LambdaPlugin()).start();
  private final FakeLogSink sink = new FakeLogSink();
  private final FunctionLog log;

  LogUnderTest(@Nullable LoggingConfig logging) {
    this(logging, true);
  }

  LogUnderTest(@Nullable LoggingConfig logging, boolean withSink) {
    if (withSink) {
      service.context().offer(LogSink.class, sink);
    }
    log = FunctionLogs.open(service.context(), function(logging), InitializationType.ON_DEMAND);
  }

  private static StoredFunction function(@Nullable LoggingConfig logging) {
    return new StoredFunction(
        FunctionConfiguration.of(it -> {
          it.functionName = "hello";
          it.functionArn = "arn:aws:lambda:us-east-1:123456789012:function:hello:$LATEST";
          it.version = "$LATEST";
          it.memorySize = 128;
          it.loggingConfig = logging;
        }),
        null,
        null,
        null,
        null);
  }

  FunctionLog log() {
    return log;
  }

  FakeLogSink sink() {
    return sink;
  }

  /// Tells an event, and what it became.
  List<String> lines(PlatformEvent event) {
    int before = sink.messages().size();
    log.platform(TIME, event);
    List<String> all = sink.messages();
    return all.subList(before, all.size());
  }

  @Override
  public void close() {
    log.close();
    service.close();
  }
}
