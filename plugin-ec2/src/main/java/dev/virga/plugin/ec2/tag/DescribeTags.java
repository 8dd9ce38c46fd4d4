package dev.virga.plugin.ec2.tag;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.TagDescription;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeTags](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeTags.html).
public final class DescribeTags implements Operation<DescribeTags.Request, DescribeTags.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Name("Filter") @Nullable List<Filter> filters,
      @Nullable Integer maxResults,
      @Nullable String nextToken) {}

  /// What it gets.
  public record Response(
      @Nullable String nextToken, @Name("tagSet") @Nullable List<TagDescription> tags) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DescribeTags is not implemented.");
  }
}
