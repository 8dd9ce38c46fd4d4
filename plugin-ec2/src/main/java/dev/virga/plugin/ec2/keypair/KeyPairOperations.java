package dev.virga.plugin.ec2.keypair;

import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import java.util.List;

/// The operations on key pairs.
public final class KeyPairOperations {
  private KeyPairOperations() {}

  /// All of them.
  public static List<Operation<?, ?>> of(Store store) {
    var keyPairs = new KeyPairs(store);
    return List.of(
        new CreateKeyPair(store.context().ids(), keyPairs),
        new ImportKeyPair(keyPairs),
        new DescribeKeyPairs(store, keyPairs),
        new DeleteKeyPair(store, keyPairs));
  }
}
