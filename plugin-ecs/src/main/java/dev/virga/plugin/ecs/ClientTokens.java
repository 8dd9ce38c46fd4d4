package dev.virga.plugin.ecs;

import dev.virga.spi.Scope;
import dev.virga.spi.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// The client tokens of RunTask, by cluster and token. A token is good for 24 hours.
final class ClientTokens {
  private static final Duration LIFETIME = Duration.ofHours(24);

  private final Table<ClientToken> rows;
  private final InstantSource clock;

  ClientTokens(Table<ClientToken> rows, InstantSource clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /// Takes a token for new tasks.
  ///
  /// @param request the whole request, whose members decide whether two are the same
  /// @param tasks the ARNs of the new tasks
  /// @return the tasks of an earlier request like this one; nothing if the token is new
  /// @throws dev.virga.spi.AwsException ConflictException if the earlier request was another
  Optional<List<String>> take(
      Scope scope, String cluster, String token, Record request, List<String> tasks) {
    String key = cluster + "/" + token;
    var now = clock.instant();
    rows.list(scope, cluster + "/").stream()
        .filter(it -> now.isAfter(it.at().plus(LIFETIME)))
        .forEach(it -> rows.remove(scope, cluster + "/" + it.token()));
    var taken = new ClientToken(token, fingerprint(request), tasks, now);
    var before = rows.putIfAbsent(scope, key, taken);
    before
        .filter(it -> !it.fingerprint().equals(taken.fingerprint()))
        .ifPresent(it -> {
          throw TaskErrors.clientTokenInUse(it.tasks());
        });
    return before.map(ClientToken::tasks);
  }

  private static String fingerprint(Record request) {
    try {
      byte[] text = request.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
