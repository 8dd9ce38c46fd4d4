package dev.virga.plugin.logs;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.List;

/// Answers [UntagResource](https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_UntagResource.html).
public final class UntagResource
    implements Operation<UntagResource.Request, UntagResource.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 1011) @Pattern("[\\w+=/:,.@-]*") String resourceArn,
      @Length(max = 50)
          List<@Length(min = 1, max = 128) @Pattern("^([\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+)$") String>
              tagKeys) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "UntagResource is not implemented.");
  }
}
