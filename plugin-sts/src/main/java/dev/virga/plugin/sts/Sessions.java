package dev.virga.plugin.sts;

import dev.virga.plugin.sts.model.Credentials;
import dev.virga.spi.AccessKeyId;
import dev.virga.spi.Ids;
import dev.virga.spi.Principal;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import dev.virga.spi.capability.Identities;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The temporary credentials that were issued, by which their callers are recognised.
final class Sessions implements dev.virga.spi.capability.Credentials {
  /// How long expired credentials are still refused as such before they are forgotten.
  private static final Duration MEMORY = Duration.ofDays(7);

  private static final Duration BETWEEN_SWEEPS = Duration.ofHours(1);

  private final ServiceContext context;
  private final Table<TemporaryCredentials> table;
  private final InstantSource clock;
  private final Ids ids;
  private final Map<Scope, Instant> swept = new ConcurrentHashMap<>();

  Sessions(ServiceContext context) {
    this.context = context;
    this.table = context.table("temporary-credentials", TemporaryCredentials.class);
    this.clock = context.clock();
    this.ids = context.ids();
  }

  /// The caller that a session of a role is.
  Principal caller(Role role, String sessionName) {
    return role.session(
        sessionName,
        context.find(Identities.class).flatMap(it -> it.roleId(role.arn().toString())));
  }

  /// Issues credentials that make their owner this caller.
  Credentials issue(Principal caller, Duration lifetime) {
    Scope scope = scope(caller.account());
    Instant now = clock.instant();
    sweep(scope, now);
    Instant expiration = now.plus(lifetime).truncatedTo(ChronoUnit.SECONDS);
    String key = AccessKeyId.temporary(caller.account(), ids);
    Base64.Encoder base64 = Base64.getEncoder();
    String secret = base64.encodeToString(ids.secret(30));
    table.put(
        scope,
        key,
        new TemporaryCredentials(
            key, secret, caller.account(), caller.arn(), caller.userId(), expiration));
    return new Credentials(key, secret, base64.encodeToString(ids.secret(240)), expiration);
  }

  @Override
  public Session assumeRole(Scope scope, String roleArn, String sessionName, Duration lifetime) {
    Credentials issued = issue(caller(Role.of(roleArn, scope), sessionName), lifetime);
    return new Session(
        issued.accessKeyId(), issued.secretAccessKey(), issued.sessionToken(), issued.expiration());
  }

  @Override
  public Optional<Issued> find(String accessKeyId) {
    return AccessKeyId.account(accessKeyId)
        .flatMap(account -> table.get(scope(account), accessKeyId))
        .map(row -> new Issued(row.principal(), row.secretAccessKey(), row.expiration()));
  }

  private void sweep(Scope scope, Instant now) {
    Instant last = swept.putIfAbsent(scope, now);
    if (last == null || last.plus(BETWEEN_SWEEPS).isAfter(now)) {
      return;
    }
    swept.put(scope, now);
    for (TemporaryCredentials row : table.list(scope)) {
      if (row.expiration().plus(MEMORY).isBefore(now)) {
        table.remove(scope, row.accessKeyId());
      }
    }
  }

  private static Scope scope(String account) {
    return new Scope(account, Scope.GLOBAL_REGION);
  }
}
