package dev.virga.plugin.iam.store;

import dev.virga.plugin.iam.model.StatusType;
import dev.virga.plugin.iam.model.User;
import dev.virga.spi.AccessKeyId;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The access keys of users. Keys that were deleted are remembered, so that calls with them are
/// refused and not taken for calls of someone unknown.
public final class AccessKeys {
  private static final int SECRET_BYTES = 30;

  private final Table<Key> table;
  private final Issuer issuer;

  /// An access key as it is kept.
  ///
  /// @param userId its user's unique id, or the account's number for the root user
  /// @param status whether it may be used, or null once it is deleted
  /// @param lastUsed when it was last used
  /// @param service what it was last used for
  /// @param region where it was last used
  public record Key(
      String id,
      String secret,
      String userId,
      @Nullable StatusType status,
      Instant createDate,
      @Nullable Instant lastUsed,
      @Nullable String service,
      @Nullable String region) {

    Key withStatus(@Nullable StatusType status) {
      return new Key(id, secret, userId, status, createDate, lastUsed, service, region);
    }

    Key used(Instant time, String service, String region) {
      return new Key(id, secret, userId, status, createDate, time, service, region);
    }
  }

  AccessKeys(ServiceContext context, Issuer issuer) {
    this.table = context.table("access-keys", Key.class);
    this.issuer = issuer;
  }

  /// Creates a key.
  ///
  /// @throws dev.virga.spi.AwsException `LimitExceeded`
  public Key create(Scope scope, User user) {
    Quota.ACCESS_KEYS.require(of(scope, user).size() + 1);
    var key =
        new Key(
            AccessKeyId.longTerm(scope.account(), issuer.ids()),
            Base64.getEncoder().encodeToString(issuer.ids().secret(SECRET_BYTES)),
            user.userId(),
            StatusType.ACTIVE,
            issuer.now(),
            null,
            null,
            null);
    table.put(scope, key.id(), key);
    return key;
  }

  /// The keys of a user, oldest first.
  public List<Key> of(Scope scope, User user) {
    return table.list(scope).stream()
        .filter(it -> it.status() != null && it.userId().equals(user.userId()))
        .sorted(Comparator.comparing(Key::createDate))
        .toList();
  }

  /// Makes a key active or inactive, or deletes it.
  ///
  /// @param status the status, or null to delete it
  /// @throws dev.virga.spi.AwsException `NoSuchEntity` if the user has no such key
  public void change(Scope scope, User user, String id, @Nullable StatusType status) {
    if (of(scope, user).stream().noneMatch(it -> it.id().equals(id))) {
      throw EntityErrors.noSuchAccessKey(id);
    }
    update(id, it -> it.withStatus(status));
  }

  /// A key of any account, also one that was deleted.
  public Optional<Key> find(String id) {
    return scope(id).flatMap(scope -> table.get(scope, id));
  }

  /// The account that a key is of.
  public static Optional<Scope> scope(String id) {
    return AccessKeyId.account(id).map(account -> new Scope(account, Scope.GLOBAL_REGION));
  }

  void update(String id, UnaryOperator<Key> change) {
    scope(id).ifPresent(scope -> table.update(scope, id, change));
  }
}
