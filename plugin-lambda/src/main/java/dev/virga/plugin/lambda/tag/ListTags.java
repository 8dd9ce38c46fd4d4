package dev.virga.plugin.lambda.tag;

import dev.virga.spi.Arn;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Answers [ListTags](https://docs.aws.amazon.com/lambda/latest/api/API_ListTags.html).
@Http(method = "GET", uri = "/2017-03-31/tags/{Resource}")
public final class ListTags implements Operation<ListTags.Request, ListTags.Response> {
  private final TaggedResources tagged;

  ListTags(TaggedResources tagged) {
    this.tagged = tagged;
  }

  /// What a client sends.
  public record Request(
      @Label @Length(min = 1, max = 256) @Pattern(TaggedResources.ARN) String resource) {}

  /// What it gets.
  public record Response(@Nullable Map<String, String> tags) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Arn arn = tagged.require(request.resource(), context.scope());
    return new Response(tagged.tags().of(arn.toString()));
  }
}
