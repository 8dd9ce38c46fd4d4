package dev.virga.plugin.iam.store;

import dev.virga.plugin.iam.model.LoginProfile;
import dev.virga.plugin.iam.model.PasswordPolicy;
import dev.virga.plugin.iam.model.User;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The passwords of users. They are kept as salted hashes.
public final class LoginProfiles {
  /// The most that a password policy can ask to be remembered.
  private static final int REMEMBERED = 24;

  private final Table<Profile> table;
  private final AccountFacts facts;
  private final Issuer issuer;

  /// A login profile as it is kept.
  ///
  /// @param createDate when the user got a password first
  /// @param changed when the password was last changed
  /// @param resetRequired whether the user has to choose another
  /// @param hashes the present password first, then those before it
  public record Profile(
      Instant createDate, Instant changed, boolean resetRequired, List<String> hashes) {
    private Profile requiringReset(boolean required) {
      return new Profile(createDate, changed, required, hashes);
    }
  }

  LoginProfiles(ServiceContext context, AccountFacts facts, Issuer issuer) {
    this.table = context.table("login-profiles", Profile.class);
    this.facts = facts;
    this.issuer = issuer;
  }

  /// The login profile of a user, if it has one.
  public Optional<Profile> find(Scope scope, User user) {
    return table.get(scope, user.userId());
  }

  /// The login profile of a user, as it is shown.
  ///
  /// @throws dev.virga.spi.AwsException `NoSuchEntity`
  public LoginProfile shown(Scope scope, User user) {
    Profile profile = of(scope, user);
    return new LoginProfile(user.userName(), profile.createDate(), profile.resetRequired());
  }

  /// Gives a user a first password.
  ///
  /// @throws dev.virga.spi.AwsException `EntityAlreadyExists`, `PasswordPolicyViolation`
  public void create(Scope scope, User user, String password, boolean resetRequired) {
    if (find(scope, user).isPresent()) {
      throw EntityErrors.loginProfileExists(user.userName());
    }
    PasswordRules.check(password, facts.of(scope).passwordPolicy());
    Instant now = issuer.now();
    String hash = PasswordHash.of(password, issuer.ids());
    table.put(scope, user.userId(), new Profile(now, now, resetRequired, List.of(hash)));
  }

  /// Sets another password, or whether one has to be chosen.
  ///
  /// @throws dev.virga.spi.AwsException `NoSuchEntity`, `PasswordPolicyViolation`
  public void update(
      Scope scope, User user, @Nullable String password, @Nullable Boolean resetRequired) {
    Profile profile = of(scope, user);
    if (password != null) {
      profile = changed(scope, profile, password);
    }
    if (resetRequired != null) {
      profile = profile.requiringReset(resetRequired);
    }
    table.put(scope, user.userId(), profile);
  }

  /// Changes the password for its owner, who knows the present one.
  ///
  /// @throws dev.virga.spi.AwsException `NoSuchEntity`, `AccessDenied`, `PasswordPolicyViolation`
  public void change(Scope scope, User user, String old, String password) {
    Profile profile = of(scope, user);
    if (!PasswordHash.matches(old, profile.hashes().getFirst())) {
      throw EntityErrors.wrongPassword();
    }
    table.put(scope, user.userId(), changed(scope, profile, password).requiringReset(false));
  }

  /// Takes the password away.
  ///
  /// @throws dev.virga.spi.AwsException `NoSuchEntity`
  public void remove(Scope scope, User user) {
    if (table.remove(scope, user.userId()).isEmpty()) {
      throw EntityErrors.noSuchLoginProfile(user.userName());
    }
  }

  private Profile changed(Scope scope, Profile profile, String password) {
    PasswordPolicy policy = facts.of(scope).passwordPolicy();
    PasswordRules.check(password, policy);
    Integer prevention = policy == null ? null : policy.passwordReusePrevention();
    boolean reused =
        prevention != null
            && profile.hashes().stream()
                .limit(prevention)
                .anyMatch(hash -> PasswordHash.matches(password, hash));
    if (reused) {
      throw EntityErrors.reusedPassword();
    }
    List<String> hashes = new ArrayList<>();
    hashes.add(PasswordHash.of(password, issuer.ids()));
    hashes.addAll(profile.hashes());
    return new Profile(
        profile.createDate(),
        issuer.now(),
        profile.resetRequired(),
        hashes.stream().limit(REMEMBERED).toList());
  }

  private Profile of(Scope scope, User user) {
    return find(scope, user).orElseThrow(() -> EntityErrors.noSuchLoginProfile(user.userName()));
  }
}
