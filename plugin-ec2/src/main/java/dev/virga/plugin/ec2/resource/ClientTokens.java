package dev.virga.plugin.ec2.resource;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// [Client tokens](https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html): a request
/// that comes twice makes one resource.
public final class ClientTokens {
  private static final Duration KEPT = Duration.ofHours(24);

  private final ServiceContext context;
  private final Table<Use> table;

  /// Opens the table of tokens.
  public ClientTokens(ServiceContext context) {
    this.context = context;
    this.table = context.table("client-tokens", Use.class);
  }

  /// A token that was used.
  ///
  /// @param request the SHA-256 of what it came with, which may hold secrets, in hexadecimal
  /// @param resourceId what was made
  /// @param time when
  public record Use(String request, String resourceId, Instant time) {}

  /// What was made for a token, or what is made now.
  ///
  /// @param token of the client, or null for none
  /// @param request all of it; its class tells the operation
  /// @param find finds what was made, if it is still there
  /// @param idOf the id of what is made
  /// @throws dev.virga.spi.AwsException `IdempotentParameterMismatch` if the token came with another
  ///     request
  public <V> V once(
      Scope scope,
      @Nullable String token,
      Record request,
      Function<String, Optional<V>> find,
      Function<V, @Nullable String> idOf,
      Supplier<V> make) {
    if (token == null || token.isEmpty()) {
      return make.get();
    }
    String key = request.getClass().getName() + "/" + token;
    Instant now = context.clock().instant();
    String digest = digest(request);
    Optional<Use> use = table.get(scope, key).filter(it -> it.time().plus(KEPT).isAfter(now));
    if (use.isPresent() && !use.get().request().equals(digest)) {
      throw Ec2Errors.idempotentParameterMismatch();
    }
    Optional<V> made = use.map(Use::resourceId).flatMap(find);
    if (made.isPresent()) {
      return made.get();
    }
    V it = make.get();
    String id = Objects.requireNonNull(idOf.apply(it));
    table.put(scope, key, new Use(digest, id, now));
    return it;
  }

  private static String digest(Record request) {
    try {
      byte[] text = request.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
