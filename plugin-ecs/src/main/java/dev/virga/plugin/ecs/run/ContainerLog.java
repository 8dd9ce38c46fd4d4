package dev.virga.plugin.ecs.run;

import dev.virga.plugin.ecs.model.LogConfiguration;
import dev.virga.plugin.ecs.model.LogDriver;
import dev.virga.spi.AwsException;
import dev.virga.spi.Fidelity;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.capability.LogSink;
import dev.virga.spi.exec.Output;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/// Where the output of a container goes: to CloudWatch Logs with the
/// [awslogs driver](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/using_awslogs.html),
/// else to the log of this service at DEBUG. A log that fails harms no container.
final class ContainerLog implements Output {
  private final Output target;
  private final Optional<MultilineEvents> multiline;

  private ContainerLog(Output target, Optional<MultilineEvents> multiline) {
    this.target = target;
    this.multiline = multiline;
  }

  /// Opens the log of a container.
  ///
  /// @param scope the account and region of the task
  /// @param runtimeId names the stream where no prefix is given
  /// @throws CannotStart where the log group is missing and is not to be made
  static ContainerLog open(
      ServiceContext context, Scope scope, ContainerPlan plan, String taskId, String runtimeId)
      throws CannotStart {
    LogConfiguration configuration = plan.definition().logConfiguration();
    if (configuration == null || configuration.logDriver() != LogDriver.AWSLOGS) {
      return new ContainerLog(serviceLog(context, plan, taskId), Optional.empty());
    }
    var options = Optional.ofNullable(configuration.options()).orElseGet(Map::of);
    var fallback = serviceLog(context, plan, taskId);
    Output target =
        writer(context, scope, plan, taskId, runtimeId, options)
            .<Output>map(writer -> (_, time, text) -> writer.write(time, text))
            .map(output -> guarded(context, output, fallback))
            .orElse(fallback);
    return new ContainerLog(
        target,
        MultilineEvents.of(options, (time, text) -> target.line(Channel.STDOUT, time, text)));
  }

  /// Takes a line. As in CloudWatch Logs, an event has at least one character.
  @Override
  public void line(Channel channel, Instant time, String text) {
    if (multiline.isPresent()) {
      multiline.get().line(time, text);
    } else if (!text.isEmpty()) {
      target.line(channel, time, text);
    }
  }

  /// Writes what is still held back.
  void close() {
    multiline.ifPresent(MultilineEvents::flush);
  }

  /// The name of a container's log stream.
  ///
  /// @param options the options of the log driver
  static String stream(
      Map<String, String> options, String container, String taskId, String runtimeId) {
    String prefix = options.get("awslogs-stream-prefix");
    return prefix == null ? runtimeId : prefix + "/" + container + "/" + taskId;
  }

  private static Optional<LogSink.Writer> writer(
      ServiceContext context,
      Scope scope,
      ContainerPlan plan,
      String taskId,
      String runtimeId,
      Map<String, String> options)
      throws CannotStart {
    Optional<LogSink> sink = context.find(LogSink.class);
    String group = options.get("awslogs-group");
    if (sink.isEmpty() || group == null) {
      return Optional.empty();
    }
    String stream = stream(options, plan.name(), taskId, runtimeId);
    String region = options.getOrDefault("awslogs-region", scope.region());
    boolean create =
        context.fidelity() == Fidelity.LENIENT
            || Boolean.parseBoolean(options.get("awslogs-create-group"));
    try {
      return Optional.of(
          sink.get().open(new Scope(scope.account(), region), group, stream, create));
    } catch (AwsException e) {
      throw CannotStart.logGroup(e.message());
    } catch (RuntimeException e) {
      context.log().log(System.Logger.Level.ERROR, "the log of " + plan.name(), e);
      return Optional.empty();
    }
  }

  /// An event that is not taken goes to the log of this service; only the first one is complained
  /// about.
  private static Output guarded(ServiceContext context, Output output, Output fallback) {
    var complained = new AtomicBoolean();
    return (channel, time, text) -> {
      try {
        output.line(channel, time, text);
      } catch (RuntimeException e) {
        if (complained.compareAndSet(false, true)) {
          context.log().log(System.Logger.Level.WARNING, "log events are not taken: " + e);
        }
        fallback.line(channel, time, text);
      }
    };
  }

  private static Output serviceLog(ServiceContext context, ContainerPlan plan, String taskId) {
    return (_, _, text) ->
        context.log().log(
            System.Logger.Level.DEBUG, () -> taskId + "/" + plan.name() + ": " + text);
  }
}
