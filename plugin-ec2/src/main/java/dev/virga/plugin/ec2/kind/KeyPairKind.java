package dev.virga.plugin.ec2.kind;

import dev.virga.plugin.ec2.model.KeyPairInfo;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.IdErrors;
import dev.virga.plugin.ec2.resource.Kind;

/// What is common to key pairs.
public final class KeyPairKind {
  private static final Filters<KeyPairInfo> FILTERS = Filters.none();

  /// The kind.
  public static final Kind<KeyPairInfo> KIND =
      new Kind<>(
          "key-pair",
          "key-",
          KeyPairInfo.class,
          new IdErrors(
              "InvalidKeyPair.Malformed",
              "InvalidKeyPair.NotFound",
              "The key pair ID '%s' does not exist"),
          (row, tags) -> row.with(it -> it.tags = tags),
          FILTERS);

  private KeyPairKind() {}
}
