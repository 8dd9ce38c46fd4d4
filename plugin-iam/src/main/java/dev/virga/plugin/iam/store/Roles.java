package dev.virga.plugin.iam.store;

import dev.virga.plugin.iam.model.Role;
import dev.virga.plugin.iam.model.RoleLastUsed;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The roles of an account.
public final class Roles {
  private static final String SERVICE_PATH = "/aws-service-role/";

  private final NamedRows<Role> rows;
  private final Issuer issuer;
  private final EntityPolicies policies;
  private final PolicyChecks checks;

  Roles(ServiceContext context, Issuer issuer, EntityPolicies policies, PolicyChecks checks) {
    this.rows =
        new NamedRows<>(
            context.table("roles", Role.class),
            new NamedRows.Kind<>(
                Role::roleName,
                Role::path,
                EntityErrors::noSuchRole,
                name -> EntityErrors.alreadyExists("Role", name),
                Quota.ROLES));
    this.issuer = issuer;
    this.policies = policies;
    this.checks = checks;
  }

  /// The roles, by name.
  public NamedRows<Role> rows() {
    return rows;
  }

  /// Creates a role.
  ///
  /// @param trust its trust policy
  /// @param members what else is known of it; id, ARN and date are filled in
  /// @throws dev.virga.spi.AwsException `MalformedPolicyDocument`, `LimitExceeded`,
  ///     `EntityAlreadyExists`
  public Role create(
      Scope scope,
      @Nullable String path,
      String name,
      String trust,
      Consumer<Role.Builder> members) {
    check(trust);
    String place = path == null ? "/" : path;
    Role role =
        Role.of(it -> {
          it.path = place;
          it.roleName = name;
          it.roleId = issuer.id("AROA");
          it.arn = Issuer.arn(scope, "role", place, name);
          it.createDate = issuer.now();
          it.assumeRolePolicyDocument = trust;
          members.accept(it);
        });
    rows.add(scope, role);
    return role;
  }

  /// Gives a role another trust policy.
  ///
  /// @throws dev.virga.spi.AwsException `NoSuchEntity`, `MalformedPolicyDocument`, `LimitExceeded`,
  ///     `UnmodifiableEntity`
  public void trust(Scope scope, String name, String trust) {
    requireModifiable(rows.named(scope, name));
    check(trust);
    rows.change(scope, name, role -> role.with(it -> it.assumeRolePolicyDocument = trust));
  }

  /// Refuses to go on while a role has policies.
  ///
  /// @throws dev.virga.spi.AwsException `DeleteConflict`
  public void requireNoPolicies(Scope scope, Role role) {
    Dependencies.requireNoPolicies(policies, scope, entity(role));
  }

  /// Removes a role.
  public void remove(Scope scope, Role role) {
    rows.remove(scope, role);
    policies.forget(scope, entity(role));
  }

  /// Changes a role in what has no rules of its own.
  public Role change(Scope scope, String name, Consumer<Role.Builder> change) {
    return rows.change(scope, name, it -> it.with(change));
  }

  /// Whether a role belongs to a service.
  public static boolean isServiceLinked(Role role) {
    return role.path().startsWith(SERVICE_PATH);
  }

  /// Refuses to change a role that belongs to a service.
  ///
  /// @throws dev.virga.spi.AwsException `UnmodifiableEntity`
  public static void requireModifiable(Role role) {
    if (isServiceLinked(role)) {
      throw EntityErrors.protectedRole(role.roleName());
    }
  }

  /// A role as GetRole shows it.
  public Role shown(Scope scope, Role role) {
    return role.with(it -> {
      it.assumeRolePolicyDocument = Documents.encoded(role.assumeRolePolicyDocument());
      it.permissionsBoundary = policies.boundary(scope, entity(role)).orElse(null);
      it.roleLastUsed =
          role.roleLastUsed() == null ? new RoleLastUsed(null, null) : role.roleLastUsed();
    });
  }

  /// A role as it is shown in lists, which leave out its tags and its last use.
  public static Role listed(Role role) {
    return role.with(it -> {
      it.assumeRolePolicyDocument = Documents.encoded(role.assumeRolePolicyDocument());
      it.tags = null;
      it.roleLastUsed = null;
    });
  }

  /// A role as policies see it.
  public static Entity entity(Role role) {
    return new Entity(
        EntityKind.ROLE,
        role.roleId(),
        role.roleName(),
        role.path(),
        role.arn(),
        Tags.orNone(role.tags()));
  }

  private void check(String trust) {
    checks.trust(trust);
    Quota.TRUST_POLICY.require(trust.replaceAll("\\s", "").length());
  }
}
