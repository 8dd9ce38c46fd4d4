package dev.virga.plugin.iam.store;

import dev.virga.plugin.iam.model.InstanceProfile;
import dev.virga.plugin.iam.model.Role;
import dev.virga.plugin.iam.model.Tag;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The instance profiles of an account, each with a role at most.
public final class InstanceProfiles {
  private final NamedRows<Profile> rows;
  private final Roles roles;
  private final Issuer issuer;

  /// An instance profile as it is kept.
  ///
  /// @param role the name of its role, which cannot be changed or deleted under it
  public record Profile(
      String path,
      String name,
      String id,
      String arn,
      Instant createDate,
      @Nullable String role,
      @Nullable List<Tag> tags) {

    /// The same with other tags.
    public Profile tagged(@Nullable List<Tag> tags) {
      return new Profile(path, name, id, arn, createDate, role, tags);
    }

    private Profile holding(@Nullable String role) {
      return new Profile(path, name, id, arn, createDate, role, tags);
    }
  }

  InstanceProfiles(ServiceContext context, Roles roles, Issuer issuer) {
    this.rows =
        new NamedRows<>(
            context.table("instance-profiles", Profile.class),
            new NamedRows.Kind<>(
                Profile::name,
                Profile::path,
                EntityErrors::noSuchInstanceProfile,
                EntityErrors::instanceProfileExists,
                Quota.INSTANCE_PROFILES));
    this.roles = roles;
    this.issuer = issuer;
  }

  /// The instance profiles, by name.
  public NamedRows<Profile> rows() {
    return rows;
  }

  /// Creates an instance profile without a role.
  public Profile create(Scope scope, @Nullable String path, String name, @Nullable List<Tag> tags) {
    String place = path == null ? "/" : path;
    var profile =
        new Profile(
            place,
            name,
            issuer.id("AIPA"),
            Issuer.arn(scope, "instance-profile", place, name),
            issuer.now(),
            null,
            Tags.ofNew(tags));
    rows.add(scope, profile);
    return profile;
  }

  /// Puts a role into an instance profile.
  ///
  /// @throws dev.virga.spi.AwsException `LimitExceeded` if it has one already
  public void add(Scope scope, Profile profile, Role role) {
    Quota.ROLES_OF_PROFILE.require(profile.role() == null ? 1 : 2);
    change(scope, profile.name(), it -> it.holding(role.roleName()));
  }

  /// Takes the role out of an instance profile.
  ///
  /// @throws dev.virga.spi.AwsException `NoSuchEntity` if it is not in there
  public void remove(Scope scope, Profile profile, Role role) {
    if (!role.roleName().equals(profile.role())) {
      throw EntityErrors.roleNotInProfile(role.roleName(), profile.name());
    }
    change(scope, profile.name(), it -> it.holding(null));
  }

  /// Changes an instance profile.
  public void change(Scope scope, String name, UnaryOperator<Profile> change) {
    rows.change(scope, name, change);
  }

  /// The instance profiles that have a role, sorted by name.
  public List<Profile> of(Scope scope, Role role) {
    return rows.all(scope).stream().filter(it -> role.roleName().equals(it.role())).toList();
  }

  /// An instance profile as it is shown by itself.
  public InstanceProfile shown(Scope scope, Profile profile) {
    String name = profile.role();
    List<Role> held =
        name == null ? List.of() : List.of(Roles.listed(roles.rows().named(scope, name)));
    return new InstanceProfile(
        profile.path(),
        profile.name(),
        profile.id(),
        profile.arn(),
        profile.createDate(),
        held,
        profile.tags());
  }

  /// An instance profile as it is shown in lists.
  public InstanceProfile listed(Scope scope, Profile profile) {
    return shown(scope, profile.tagged(null));
  }
}
