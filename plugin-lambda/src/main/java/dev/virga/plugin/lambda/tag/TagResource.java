package dev.virga.plugin.lambda.tag;

import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Pattern;
import java.util.Map;

/// Answers [TagResource](https://docs.aws.amazon.com/lambda/latest/api/API_TagResource.html).
@Http(method = "POST", uri = "/2017-03-31/tags/{Resource}", status = 204)
public final class TagResource implements Operation<TagResource.Request, TagResource.Response> {
  /// What a client sends.
  public record Request(
      @Label
          @Pattern(
              "arn:(aws[a-zA-Z-]*)?:lambda:[a-z]{2}(-gov)?-[a-z]+-\\d{1}:\\d{12}:function:[a-zA-Z0-9-_]+(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
          String resource,
      Map<String, String> tags) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "TagResource is not implemented.");
  }
}
