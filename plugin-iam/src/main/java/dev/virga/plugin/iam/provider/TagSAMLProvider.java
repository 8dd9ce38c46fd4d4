package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.model.Tag;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import java.util.List;

/// Answers [TagSAMLProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_TagSAMLProvider.html).
public final class TagSAMLProvider
    implements Operation<TagSAMLProvider.Request, TagSAMLProvider.Response> {
  /// What a client sends.
  public record Request(
      @Name("SAMLProviderArn") @Length(min = 20, max = 2048) String samlProviderArn,
      @Length(max = 50) List<Tag> tags) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "TagSAMLProvider is not implemented.");
  }
}
