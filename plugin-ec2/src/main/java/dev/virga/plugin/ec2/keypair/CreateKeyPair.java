package dev.virga.plugin.ec2.keypair;

import dev.virga.plugin.ec2.model.KeyFormat;
import dev.virga.plugin.ec2.model.KeyType;
import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Sensitive;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [CreateKeyPair](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateKeyPair.html).
public final class CreateKeyPair
    implements Operation<CreateKeyPair.Request, CreateKeyPair.Response> {
  /// What a client sends.
  public record Request(
      String keyName,
      @Nullable KeyType keyType,
      @Name("TagSpecification") @Nullable List<TagSpecification> tagSpecifications,
      @Nullable KeyFormat keyFormat,
      @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(
      @Nullable String keyPairId,
      @Name("tagSet") @Nullable List<Tag> tags,
      @Nullable String keyName,
      @Nullable String keyFingerprint,
      @Sensitive @Nullable String keyMaterial) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable String keyPairId;
      public @Nullable List<Tag> tags;
      public @Nullable String keyName;
      public @Nullable String keyFingerprint;
      public @Nullable String keyMaterial;

      private Response build() {
        return new Response(keyPairId, tags, keyName, keyFingerprint, keyMaterial);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "CreateKeyPair is not implemented.");
  }
}
