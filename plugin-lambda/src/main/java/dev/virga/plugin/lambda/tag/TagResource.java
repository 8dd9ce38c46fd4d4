package dev.virga.plugin.lambda.tag;

import dev.virga.spi.Arn;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.Map;

/// Answers [TagResource](https://docs.aws.amazon.com/lambda/latest/api/API_TagResource.html).
@Http(method = "POST", uri = "/2017-03-31/tags/{Resource}", status = 204)
public final class TagResource implements Operation<TagResource.Request, TagResource.Response> {
  private final TaggedResources tagged;

  TagResource(TaggedResources tagged) {
    this.tagged = tagged;
  }

  /// What a client sends.
  public record Request(
      @Label @Length(min = 1, max = 256) @Pattern(TaggedResources.ARN) String resource,
      Map<String, String> tags) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Arn arn = tagged.require(request.resource(), context.scope());
    tagged.tags().put(arn.toString(), request.tags());
    return new Response();
  }
}
