package dev.virga.plugin.lambda.tag;

import dev.virga.spi.Arn;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Query;
import java.util.List;

/// Answers [UntagResource](https://docs.aws.amazon.com/lambda/latest/api/API_UntagResource.html).
@Http(method = "DELETE", uri = "/2017-03-31/tags/{Resource}", status = 204)
public final class UntagResource
    implements Operation<UntagResource.Request, UntagResource.Response> {
  private final TaggedResources tagged;

  UntagResource(TaggedResources tagged) {
    this.tagged = tagged;
  }

  /// What a client sends.
  public record Request(
      @Label @Length(min = 1, max = 256) @Pattern(TaggedResources.ARN) String resource,
      @Query("tagKeys") List<String> tagKeys) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Arn arn = tagged.require(request.resource(), context.scope());
    tagged.tags().remove(arn.toString(), request.tagKeys());
    return new Response();
  }
}
