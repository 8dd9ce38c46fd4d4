package dev.virga.plugin.logs;

import dev.virga.plugin.logs.model.LogGroupClass;
import dev.virga.plugin.logs.model.TaggedLogGroup;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;

/// Says for how many days the events of a log group are kept. Older ones are gone at once.
///
/// See [PutRetentionPolicy](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html).
public final class PutRetentionPolicy
    implements Operation<PutRetentionPolicy.Request, PutRetentionPolicy.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 512) @Pattern("[\\.\\-_/#A-Za-z0-9]+") String logGroupName,
      int retentionInDays) {}

  /// What it gets.
  public record Response() {}

  // The model has no enumeration for what the documentation lists.
  private static final List<Integer> DAYS =
      List.of(
          1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557,
          2922, 3288, 3653);

  private final LogGroups groups;

  PutRetentionPolicy(LogGroups groups) {
    this.groups = groups;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    TaggedLogGroup group = groups.require(context.scope(), request.logGroupName());
    if (!DAYS.contains(request.retentionInDays())) {
      throw LogsErrors.violation(
          "'" + request.retentionInDays() + "'",
          "retentionInDays",
          "satisfy enum value set: " + DAYS);
    }
    if (group.logGroup().logGroupClass() == LogGroupClass.DELIVERY) {
      throw LogsErrors.retentionOfDelivery();
    }
    groups.update(
        context.scope(),
        request.logGroupName(),
        it -> it.retentionInDays = request.retentionInDays());
    return new Response();
  }
}
