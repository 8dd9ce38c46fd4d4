package dev.virga.plugin.iam.provider;

import dev.virga.plugin.iam.model.AssertionEncryptionModeType;
import dev.virga.plugin.iam.model.SAMLPrivateKey;
import dev.virga.plugin.iam.model.Tag;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [GetSAMLProvider](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetSAMLProvider.html).
public final class GetSAMLProvider
    implements Operation<GetSAMLProvider.Request, GetSAMLProvider.Response> {
  /// What a client sends.
  public record Request(
      @Name("SAMLProviderArn") @Length(min = 20, max = 2048) String samlProviderArn) {}

  /// What it gets.
  public record Response(
      @Name("SAMLProviderUUID") @Nullable String samlProviderUUID,
      @Name("SAMLMetadataDocument") @Nullable String samlMetadataDocument,
      @Nullable Instant createDate,
      @Nullable Instant validUntil,
      @Nullable List<Tag> tags,
      @Nullable AssertionEncryptionModeType assertionEncryptionMode,
      @Nullable List<SAMLPrivateKey> privateKeyList) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable String samlProviderUUID;
      public @Nullable String samlMetadataDocument;
      public @Nullable Instant createDate;
      public @Nullable Instant validUntil;
      public @Nullable List<Tag> tags;
      public @Nullable AssertionEncryptionModeType assertionEncryptionMode;
      public @Nullable List<SAMLPrivateKey> privateKeyList;

      private Response build() {
        return new Response(
            samlProviderUUID,
            samlMetadataDocument,
            createDate,
            validUntil,
            tags,
            assertionEncryptionMode,
            privateKeyList);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "GetSAMLProvider is not implemented.");
  }
}
