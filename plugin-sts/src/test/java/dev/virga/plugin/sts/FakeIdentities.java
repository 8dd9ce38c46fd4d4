package dev.virga.plugin.sts;

import dev.virga.spi.Principal;
import dev.virga.spi.Scope;
import dev.virga.spi.capability.Identities;
import java.util.Optional;

/// Knows the id of one role.
final class FakeIdentities implements Identities {
  static final String ROLE_ID = "AROAEXAMPLEEXAMPLEEXA";

  @Override
  public Optional<AccessKey> accessKey(String accessKeyId) {
    return Optional.empty();
  }

  @Override
  public Optional<String> roleId(String roleArn) {
    return roleArn.equals(Sts.ROLE) ? Optional.of(ROLE_ID) : Optional.empty();
  }

  @Override
  public void called(Principal caller, Scope scope, String service) {}
}
