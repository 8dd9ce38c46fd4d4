package dev.virga.plugin.logs;

import dev.virga.plugin.logs.store.EventStore;
import dev.virga.spi.OnDemand;
import dev.virga.spi.Operation;
import dev.virga.spi.Scope;
import dev.virga.spi.Service;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.ServiceDescriptor;
import dev.virga.spi.ServicePlugin;
import dev.virga.spi.ViolationStyle;
import dev.virga.spi.capability.LogSink;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// [CloudWatch Logs](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/Welcome.html):
/// log groups, their streams, and events that can be searched. Offers [LogSink] to the others.
public final class LogsPlugin implements ServicePlugin {
  @Override
  public ServiceDescriptor descriptor() {
    return ServiceDescriptor.json("logs", "Logs_20140328")
        .withViolations(ViolationStyle.INVALID_PARAMETER_EXCEPTION);
  }

  @Override
  public Optional<OnDemand> onDemand() {
    return Optional.of(OnDemand.ALONE.offering(LogSink.class));
  }

  @Override
  public Service start(ServiceContext context) {
    var events = new EventStore(context.directory());
    var groups = new LogGroups(context);
    var streams = new LogStreams(context, groups, events);
    context.offer(LogSink.class, new WorkloadLogs(groups, streams, context.clock()));
    return new Running(
        events,
        streams,
        List.of(
            new CreateLogGroup(groups),
            new CreateLogStream(groups, streams),
            new DeleteLogGroup(groups, streams),
            new DeleteLogStream(groups, streams),
            new DeleteRetentionPolicy(groups),
            new DescribeLogGroups(groups, streams),
            new DescribeLogStreams(groups, streams),
            new FilterLogEvents(groups, streams),
            new GetLogEvents(groups, streams),
            new ListTagsForResource(groups),
            new ListTagsLogGroup(groups),
            new PutLogEvents(groups, streams, context.clock()),
            new PutLogGroupDeletionProtection(groups),
            new PutRetentionPolicy(groups),
            new TagLogGroup(groups),
            new TagResource(groups),
            new UntagLogGroup(groups),
            new UntagResource(groups)));
  }

  private record Running(EventStore events, LogStreams streams, List<Operation<?, ?>> operations)
      implements Service {
    @Override
    public void reset(Predicate<Scope> scopes) {
      streams.forget(scopes);
    }

    @Override
    public void close() {
      events.close();
    }
  }
}
