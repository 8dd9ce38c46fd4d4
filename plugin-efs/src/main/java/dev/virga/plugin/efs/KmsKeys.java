package dev.virga.plugin.efs;

import dev.virga.spi.Arn;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import org.jspecify.annotations.Nullable;

/// The ARNs of the keys that file systems are said to be encrypted with. Nothing is encrypted.
final class KmsKeys {
  private static final String DEFAULT = "aws/elasticfilesystem";

  private final ServiceContext context;
  private final Table<DefaultKey> table;

  KmsKeys(ServiceContext context) {
    this.context = context;
    this.table = context.table("kms-keys", DefaultKey.class);
  }

  /// The ARN of a key.
  ///
  /// @param key an id, an alias or an ARN; null for the account's default key
  String arn(Scope scope, @Nullable String key) {
    if (key != null && key.startsWith("arn:")) {
      return key;
    }
    String resource =
        key == null ? "key/" + defaultKey(scope) : key.startsWith("alias/") ? key : "key/" + key;
    return Arn.of("kms", scope, resource).toString();
  }

  private String defaultKey(Scope scope) {
    var made = new DefaultKey(context.ids().uuid());
    return table.putIfAbsent(scope, DEFAULT, made).orElse(made).keyId();
  }
}
