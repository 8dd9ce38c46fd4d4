package dev.virga.plugin.iam.store;

import dev.virga.plugin.iam.model.Role;
import dev.virga.plugin.iam.model.RoleLastUsed;
import dev.virga.plugin.iam.model.StatusType;
import dev.virga.plugin.iam.model.User;
import dev.virga.spi.Arn;
import dev.virga.spi.Principal;
import dev.virga.spi.Scope;
import dev.virga.spi.capability.Identities;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Tells the platform whom keys belong to, and remembers when keys and roles were last used.
///
/// Like AWS's, the time of the last use is not exact: uses of the same service within a minute are
/// one, so that a busy key costs one write a minute.
record KnownIdentities(Users users, Roles roles, AccessKeys keys, Issuer issuer)
    implements Identities {
  private static final Duration EXACTNESS = Duration.ofMinutes(1);

  @Override
  public Optional<AccessKey> accessKey(String accessKeyId) {
    return keys.find(accessKeyId)
        .flatMap(key -> AccessKeys.scope(accessKeyId).map(scope -> accessKey(scope, key)));
  }

  private AccessKey accessKey(Scope scope, AccessKeys.Key key) {
    Optional<User> user = users.ofId(scope, key.userId());
    Principal principal =
        user.map(it -> new Principal(scope.account(), it.arn(), it.userId(), key.id()))
            .orElseGet(() -> Principal.root(scope.account(), key.id()));
    return new AccessKey(
        principal, key.secret(), user.isPresent() && key.status() == StatusType.ACTIVE);
  }

  @Override
  public Optional<String> roleId(String roleArn) {
    return Arn.parse(roleArn)
        .flatMap(arn -> role(arn.account(), arn.resource()))
        .filter(role -> role.arn().equals(roleArn))
        .map(Role::roleId);
  }

  @Override
  public void called(Principal caller, Scope scope, String service) {
    if (caller.accessKeyId().startsWith("AKIA")) {
      keys.find(caller.accessKeyId()).ifPresent(key -> used(key, scope, service));
    } else if (caller.userId().startsWith("AROA")) {
      Arn.parse(caller.arn()).ifPresent(arn -> used(arn, scope));
    }
  }

  private void used(AccessKeys.Key key, Scope scope, String service) {
    boolean same = service.equals(key.service()) && scope.region().equals(key.region());
    Instant now = issuer.now();
    if (!same || isDue(key.lastUsed(), now)) {
      keys.update(key.id(), it -> it.used(now, service, scope.region()));
    }
  }

  /// @param session `assumed-role/NAME/SESSION`
  private void used(Arn session, Scope scope) {
    String[] parts = session.resource().split("/", -1);
    Optional<Role> role = parts.length < 2 ? Optional.empty() : role(session.account(), parts[1]);
    role.ifPresent(it -> {
      Instant now = issuer.now();
      RoleLastUsed last = it.roleLastUsed();
      if (last == null
          || !scope.region().equals(last.region())
          || isDue(last.lastUsedDate(), now)) {
        roles.change(
            new Scope(session.account(), Scope.GLOBAL_REGION),
            it.roleName(),
            members -> members.roleLastUsed = new RoleLastUsed(now, scope.region()));
      }
    });
  }

  private Optional<Role> role(String account, String resource) {
    String name = resource.substring(resource.lastIndexOf('/') + 1);
    return roles.rows().find(new Scope(account, Scope.GLOBAL_REGION), name);
  }

  private static boolean isDue(@Nullable Instant last, Instant now) {
    return last == null || !last.plus(EXACTNESS).isAfter(now);
  }
}
