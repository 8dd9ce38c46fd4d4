package dev.virga.plugin.ec2.model;

import dev.virga.spi.wire.Name;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// `KeyPairInfo` of the [EC2 API](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_KeyPairInfo.html).
public record KeyPairInfo(
    @Nullable String keyPairId,
    @Nullable KeyType keyType,
    @Name("tagSet") @Nullable List<Tag> tags,
    @Nullable String publicKey,
    @Nullable Instant createTime,
    @Nullable String keyName,
    @Nullable String keyFingerprint) {
  /// One with the members that are set: `it -> it.name = value`; the others are absent.
  public static KeyPairInfo of(Consumer<Builder> members) {
    var it = new Builder();
    members.accept(it);
    return it.build();
  }

  /// A copy with changes: `it -> it.name = value`.
  public KeyPairInfo with(Consumer<Builder> changes) {
    var it = new Builder();
    it.keyPairId = this.keyPairId;
    it.keyType = this.keyType;
    it.tags = this.tags;
    it.publicKey = this.publicKey;
    it.createTime = this.createTime;
    it.keyName = this.keyName;
    it.keyFingerprint = this.keyFingerprint;
    changes.accept(it);
    return it.build();
  }

  /// The members of a KeyPairInfo in the making.
  public static final class Builder {
    public @Nullable String keyPairId;
    public @Nullable KeyType keyType;
    public @Nullable List<Tag> tags;
    public @Nullable String publicKey;
    public @Nullable Instant createTime;
    public @Nullable String keyName;
    public @Nullable String keyFingerprint;

    private KeyPairInfo build() {
      return new KeyPairInfo(
          keyPairId, keyType, tags, publicKey, createTime, keyName, keyFingerprint);
    }
  }
}
