package dev.virga.plugin.logs;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Answers [ListTagsForResource](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_ListTagsForResource.html).
public final class ListTagsForResource
    implements Operation<ListTagsForResource.Request, ListTagsForResource.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 1011) @Pattern("[\\w+=/:,.@-]*") String resourceArn) {}

  /// What it gets.
  public record Response(@Nullable Map<String, String> tags) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "ListTagsForResource is not implemented.");
  }
}
