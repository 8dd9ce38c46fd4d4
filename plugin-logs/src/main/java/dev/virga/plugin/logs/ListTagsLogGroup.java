package dev.virga.plugin.logs;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Answers [ListTagsLogGroup](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_ListTagsLogGroup.html).
public final class ListTagsLogGroup
    implements Operation<ListTagsLogGroup.Request, ListTagsLogGroup.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 512) @Pattern("[\\.\\-_/#A-Za-z0-9]+") String logGroupName) {}

  /// What it gets.
  public record Response(@Nullable Map<String, String> tags) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "ListTagsLogGroup is not implemented.");
  }
}
