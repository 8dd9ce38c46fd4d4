package dev.virga.plugin.ec2.keypair;

import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [ImportKeyPair](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ImportKeyPair.html).
public final class ImportKeyPair
    implements Operation<ImportKeyPair.Request, ImportKeyPair.Response> {
  /// What a client sends.
  public record Request(
      @Name("TagSpecification") @Nullable List<TagSpecification> tagSpecifications,
      @Nullable Boolean dryRun,
      String keyName,
      byte[] publicKeyMaterial) {}

  /// What it gets.
  public record Response(
      @Nullable String keyFingerprint,
      @Nullable String keyName,
      @Nullable String keyPairId,
      @Name("tagSet") @Nullable List<Tag> tags) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable String keyFingerprint;
      public @Nullable String keyName;
      public @Nullable String keyPairId;
      public @Nullable List<Tag> tags;

      private Response build() {
        return new Response(keyFingerprint, keyName, keyPairId, tags);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "ImportKeyPair is not implemented.");
  }
}
