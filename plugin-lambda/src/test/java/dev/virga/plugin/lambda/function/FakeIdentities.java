package dev.virga.plugin.lambda.function;

import dev.virga.spi.Principal;
import dev.virga.spi.Scope;
import dev.virga.spi.capability.Identities;
import java.util.Optional;

/// Knows nobody.
final class FakeIdentities implements Identities {
  @Override
  public Optional<AccessKey> accessKey(String accessKeyId) {
    return Optional.empty();
  }

  @Override
  public Optional<String> roleId(String roleArn) {
    return Optional.empty();
  }

  @Override
  public void called(Principal caller, Scope scope, String service) {}
}
