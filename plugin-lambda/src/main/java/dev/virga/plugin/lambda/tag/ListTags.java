package dev.virga.plugin.lambda.tag;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Pattern;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Answers [ListTags](https://docs.aws.amazon.com/lambda/latest/api/API_ListTags.html).
@Http(method = "GET", uri = "/2017-03-31/tags/{Resource}")
public final class ListTags implements Operation<ListTags.Request, ListTags.Response> {
  /// What a client sends.
  public record Request(
      @Label
          @Pattern(
              "arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}(-gov)?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
          String resource) {}

  /// What it gets.
  public record Response(@Nullable Map<String, String> tags) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "ListTags is not implemented.");
  }
}
