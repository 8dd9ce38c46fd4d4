package dev.virga.plugin.iam.policy;

import dev.virga.plugin.iam.model.Tag;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import java.util.List;

/// Answers [TagPolicy](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagPolicy.html).
public final class TagPolicy implements Operation<TagPolicy.Request, TagPolicy.Response> {
  /// What a client sends.
  public record Request(
      @Length(min = 20, max = 2048) String policyArn, @Length(max = 50) List<Tag> tags) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "TagPolicy is not implemented.");
  }
}
