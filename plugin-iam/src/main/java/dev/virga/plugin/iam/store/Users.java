package dev.virga.plugin.iam.store;

import dev.virga.plugin.iam.model.Tag;
import dev.virga.plugin.iam.model.User;
import dev.virga.spi.Arn;
import dev.virga.spi.Principal;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The users of an account.
public final class Users {
  private final NamedRows<User> rows;
  private final Table<UserName> names;
  private final AccountFacts facts;
  private final Issuer issuer;
  private final EntityPolicies policies;

  /// The name that the user of an id has at present.
  ///
  /// @param name the name
  public record UserName(String name) {}

  Users(ServiceContext context, AccountFacts facts, Issuer issuer, EntityPolicies policies) {
    this.rows =
        new NamedRows<>(
            context.table("users", User.class),
            new NamedRows.Kind<>(
                User::userName,
                User::path,
                EntityErrors::noSuchUser,
                name -> EntityErrors.alreadyExists("User", name),
                Quota.USERS));
    this.names = context.table("user-names", UserName.class);
    this.facts = facts;
    this.issuer = issuer;
    this.policies = policies;
  }

  /// The users, by name.
  public NamedRows<User> rows() {
    return rows;
  }

  /// Creates a user.
  public User create(Scope scope, @Nullable String path, String name, @Nullable List<Tag> tags) {
    String place = path == null ? "/" : path;
    User user =
        User.of(it -> {
          it.path = place;
          it.userName = name;
          it.userId = issuer.id("AIDA");
          it.arn = Issuer.arn(scope, "user", place, name);
          it.createDate = issuer.now();
          it.tags = Tags.ofNew(tags);
        });
    rows.add(scope, user);
    names.put(scope, user.userId(), new UserName(name));
    return user;
  }

  /// Gives a user another name or path.
  public void rename(Scope scope, User user, @Nullable String path, @Nullable String name) {
    User renamed =
        user.with(it -> {
          it.path = path == null ? user.path() : path;
          it.userName = name == null ? user.userName() : name;
          it.arn = Issuer.arn(scope, "user", it.path, it.userName);
        });
    rows.replace(scope, user, renamed);
    names.put(scope, user.userId(), new UserName(renamed.userName()));
  }

  /// Refuses to go on while a user has policies.
  ///
  /// @throws dev.virga.spi.AwsException `DeleteConflict`
  public void requireNoPolicies(Scope scope, User user) {
    Dependencies.requireNoPolicies(policies, scope, entity(user));
  }

  /// Removes a user.
  public void remove(Scope scope, User user) {
    rows.remove(scope, user);
    names.remove(scope, user.userId());
    policies.forget(scope, entity(user));
  }

  /// The user of a unique id; the account's number is the root user's.
  public Optional<User> ofId(Scope scope, String userId) {
    return userId.equals(scope.account())
        ? Optional.of(root(scope))
        : names.get(scope, userId).flatMap(it -> rows.find(scope, it.name()));
  }

  /// The user of a name, or the caller.
  ///
  /// @throws dev.virga.spi.AwsException `NoSuchEntity`, or `ValidationError` if the caller is no user
  public User namedOrCaller(RequestContext context, @Nullable String name) {
    return name == null ? caller(context) : rows.named(context.scope().global(), name);
  }

  private User caller(RequestContext context) {
    Scope scope = context.scope().global();
    Principal caller = context.principal();
    Arn arn = Arn.parse(caller.arn()).orElseThrow(EntityErrors::callerIsNoUser);
    if (arn.service().equals("iam") && arn.resource().equals("root")) {
      return root(scope);
    } else if (arn.service().equals("iam") && arn.resourceType().equals("user")) {
      return ofId(scope, caller.userId()).orElseThrow(EntityErrors::callerIsNoUser);
    }
    throw EntityErrors.callerIsNoUser();
  }

  /// The root user, who is no entity of IAM but has keys and devices as users have.
  public User root(Scope scope) {
    return User.of(it -> {
      it.path = "/";
      it.userName = "root";
      it.userId = scope.account();
      it.arn = "arn:" + scope.partition() + ":iam::" + scope.account() + ":root";
      it.createDate = facts.of(scope).since();
    });
  }

  /// A user as GetUser shows it, with its permissions boundary.
  public User shown(Scope scope, User user) {
    return policies
        .boundary(scope, entity(user))
        .map(boundary -> user.with(it -> it.permissionsBoundary = boundary))
        .orElse(user);
  }

  /// A user as it is shown in lists.
  public static User listed(User user) {
    return user.with(it -> it.tags = null);
  }

  /// A user as policies see it.
  public static Entity entity(User user) {
    return new Entity(
        EntityKind.USER,
        user.userId(),
        user.userName(),
        user.path(),
        user.arn(),
        Tags.orNone(user.tags()));
  }
}
