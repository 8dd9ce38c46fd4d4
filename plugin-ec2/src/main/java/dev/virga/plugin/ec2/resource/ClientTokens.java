package dev.virga.plugin.ec2.resource;

import dev.virga.spi.AwsException;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// [Client tokens](https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-idempotency.html), by which a
/// request that is sent again is answered with what it made the first time.
public final class ClientTokens {
  private final Table<TokenUse> table;

  /// Opens the table of tokens.
  public ClientTokens(ServiceContext context) {
    table = context.table("client-token", TokenUse.class);
  }

  /// What a request with the token made.
  ///
  /// @param operation the operation, since each has tokens of its own
  /// @param request all that was asked for
  /// @throws AwsException `IdempotentParameterMismatch` if something else was asked for with the token
  public Optional<String> made(
      Scope scope, String operation, @Nullable String token, Record request) {
    if (token == null || token.isEmpty()) {
      return Optional.empty();
    }
    Optional<TokenUse> use = table.get(scope, key(operation, token));
    if (use.isPresent() && !use.get().digest().equals(digest(request))) {
      throw AwsException.of(
          "IdempotentParameterMismatch",
          "The client token " + token + " was used with other parameters in an earlier request.");
    }
    return use.map(TokenUse::made);
  }

  /// Remembers what a request with the token made.
  public void use(
      Scope scope, String operation, @Nullable String token, Record request, String made) {
    if (token != null && !token.isEmpty()) {
      table.put(scope, key(operation, token), new TokenUse(digest(request), made));
    }
  }

  private static String key(String operation, String token) {
    return operation + "/" + token;
  }

  /// A request may hold secrets, so only its digest is kept.
  private static String digest(Record request) {
    try {
      byte[] text = request.toString().getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
