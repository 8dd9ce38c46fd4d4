package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.model.AssertionEncryptionModeType;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import org.jspecify.annotations.Nullable;

/// Answers [UpdateSAMLProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateSAMLProvider.html).
public final class UpdateSAMLProvider
    implements Operation<UpdateSAMLProvider.Request, UpdateSAMLProvider.Response> {
  /// What a client sends.
  public record Request(
      @Name("SAMLMetadataDocument") @Length(min = 1000, max = 10000000) String samlMetadataDocument,
      @Name("SAMLProviderArn") @Length(min = 20, max = 2048) String samlProviderArn,
      @Nullable AssertionEncryptionModeType assertionEncryptionMode,
      @Nullable String addPrivateKey,
      @Nullable String removePrivateKey) {}

  /// What it gets.
  public record Response(@Name("SAMLProviderArn") @Nullable String samlProviderArn) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "UpdateSAMLProvider is not implemented.");
  }
}
