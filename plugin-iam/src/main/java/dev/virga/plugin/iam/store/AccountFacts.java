package dev.virga.plugin.iam.store;

import dev.virga.plugin.iam.model.GlobalEndpointTokenVersion;
import dev.virga.plugin.iam.model.PasswordPolicy;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What is true of an account as a whole.
public final class AccountFacts {
  private static final String KEY = "account";

  private final Table<Facts> table;
  private final Issuer issuer;

  /// The facts of an account.
  ///
  /// @param since when the account was first seen, which is the creation date of its root user
  /// @param alias its alias
  /// @param passwordPolicy its password policy
  /// @param tokenVersion the tokens of the global STS endpoint; version 1 where it is null
  public record Facts(
      Instant since,
      @Nullable String alias,
      @Nullable PasswordPolicy passwordPolicy,
      @Nullable GlobalEndpointTokenVersion tokenVersion) {

    /// The same with another alias.
    public Facts withAlias(@Nullable String alias) {
      return new Facts(since, alias, passwordPolicy, tokenVersion);
    }

    /// The same with another password policy.
    public Facts withPasswordPolicy(@Nullable PasswordPolicy passwordPolicy) {
      return new Facts(since, alias, passwordPolicy, tokenVersion);
    }

    /// The same with other tokens.
    public Facts withTokenVersion(GlobalEndpointTokenVersion tokenVersion) {
      return new Facts(since, alias, passwordPolicy, tokenVersion);
    }
  }

  AccountFacts(ServiceContext context, Issuer issuer) {
    this.table = context.table("accounts", Facts.class);
    this.issuer = issuer;
  }

  /// The facts of an account.
  public Facts of(Scope scope) {
    var fresh = new Facts(issuer.now(), null, null, null);
    return table.get(scope, KEY).or(() -> table.putIfAbsent(scope, KEY, fresh)).orElse(fresh);
  }

  /// Changes the facts of an account.
  public void change(Scope scope, UnaryOperator<Facts> change) {
    table.put(scope, KEY, change.apply(of(scope)));
  }

  /// Whether any account has an alias.
  public boolean isTaken(String alias) {
    return table.scopes().stream()
        .flatMap(scope -> table.get(scope, KEY).stream())
        .anyMatch(it -> alias.equals(it.alias()));
  }
}
