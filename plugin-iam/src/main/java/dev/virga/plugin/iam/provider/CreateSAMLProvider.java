package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.model.AssertionEncryptionModeType;
import dev.virga.plugin.iam.model.Tag;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [CreateSAMLProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateSAMLProvider.html).
public final class CreateSAMLProvider
    implements Operation<CreateSAMLProvider.Request, CreateSAMLProvider.Response> {
  /// What a client sends.
  public record Request(
      @Name("SAMLMetadataDocument") @Length(min = 1000, max = 10000000) String samlMetadataDocument,
      @Length(min = 1, max = 128) @Pattern("[\\w._-]+") String name,
      @Length(max = 50) @Nullable List<Tag> tags,
      @Nullable AssertionEncryptionModeType assertionEncryptionMode,
      @Nullable String addPrivateKey) {}

  /// What it gets.
  public record Response(
      @Name("SAMLProviderArn") @Nullable String samlProviderArn, @Nullable List<Tag> tags) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "CreateSAMLProvider is not implemented.");
  }
}
