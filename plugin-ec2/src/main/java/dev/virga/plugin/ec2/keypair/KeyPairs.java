package dev.virga.plugin.ec2.keypair;

import dev.virga.plugin.ec2.model.KeyPairInfo;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.plugin.ec2.resource.Tags;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Scope;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The key pairs of a region, each with a name of its own. Of a pair only the public key is kept.
final class KeyPairs {
  private static final int MAX_NAME = 255;

  private final Store store;

  KeyPairs(Store store) {
    this.store = store;
  }

  /// Keeps a public key under a new name.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidKeyPair.Duplicate`, `InvalidParameterValue`
  synchronized KeyPairInfo add(
      Scope scope,
      String name,
      PublicKey key,
      String fingerprint,
      @Nullable List<TagSpecification> tags) {
    checkNew(scope, name);
    return store
        .keyPairs()
        .add(
            scope,
            Tags.specified(tags, "key-pair"),
            id ->
                KeyPairInfo.of(it -> {
                  it.keyPairId = id;
                  it.keyName = name;
                  it.keyType = key.type();
                  it.keyFingerprint = fingerprint;
                  it.publicKey = key.line(name);
                  it.createTime = store.context().clock().instant();
                }));
  }

  /// Refuses a name that a new key pair cannot have.
  ///
  /// @throws dev.virga.spi.AwsException `InvalidKeyPair.Duplicate`, `InvalidParameterValue`
  void checkNew(Scope scope, String name) {
    if (name.isEmpty()
        || name.length() > MAX_NAME
        || !name.equals(name.strip())
        || !StandardCharsets.US_ASCII.newEncoder().canEncode(name)) {
      throw KeyPairErrors.invalidName(name);
    } else if (named(scope, name).isPresent()) {
      throw KeyPairErrors.duplicate();
    }
  }

  Optional<KeyPairInfo> named(Scope scope, String name) {
    return store.keyPairs().all(scope, it -> name.equals(it.keyName())).stream().findFirst();
  }
}
