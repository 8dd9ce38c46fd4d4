package dev.virga.plugin.s3.store;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.spi.AwsException;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One kind of configuration of which a bucket has several, told apart by an id.
///
/// @param <V> the wire record
public final class NamedConfigurations<V extends Record> {
  /// The most that a bucket may have of a kind.
  public static final int LIMIT = 1000;

  /// The most that a list answers at once.
  private static final int PAGE = 100;

  private final Table<V> table;
  private final Function<V, String> id;
  private final Function<String, AwsException> unknown;

  /// The configurations that a table of the service holds.
  ///
  /// @param name the name of the table
  /// @param id reads the id
  /// @param unknown makes the error for an id that is not there, from the name of the bucket
  public NamedConfigurations(
      ServiceContext context,
      String name,
      Class<V> type,
      Function<V, String> id,
      Function<String, AwsException> unknown) {
    this.table = context.table(name, type);
    this.id = id;
    this.unknown = unknown;
  }

  /// The configuration of an id.
  ///
  /// @throws AwsException the error of this kind where there is none
  public V get(Bucket bucket, String wanted) {
    return table
        .get(bucket.scope(), row(bucket, wanted))
        .orElseThrow(() -> unknown.apply(bucket.name()));
  }

  /// All configurations of a bucket, sorted by id.
  public List<V> list(Bucket bucket) {
    return table.list(bucket.scope(), row(bucket, ""));
  }

  /// One page of the configurations of a bucket, sorted by id.
  ///
  /// @param token what the page before said of the next one, or null for the first
  /// @throws AwsException `InvalidArgument` if no page said that
  public Page<V> page(Bucket bucket, @Nullable String token) {
    String after = token == null ? "" : row(bucket, decode(token));
    List<V> found = table.list(bucket.scope(), row(bucket, ""), after, PAGE + 1);
    if (found.size() <= PAGE) {
      return new Page<>(found, null);
    }
    List<V> content = found.subList(0, PAGE);
    return new Page<>(content, encode(id.apply(content.getLast())));
  }

  /// One page.
  ///
  /// @param next the token of the next page, or null where this is the last
  public record Page<V>(List<V> content, @Nullable String next) {}

  /// Sets a configuration.
  ///
  /// @throws AwsException `TooManyConfigurations`
  public void put(Bucket bucket, V configuration) {
    String row = row(bucket, id.apply(configuration));
    if (table.get(bucket.scope(), row).isEmpty() && list(bucket).size() >= LIMIT) {
      throw AwsException.of(
          "TooManyConfigurations",
          "You are attempting to create a new configuration but have already reached the"
              + " 1,000-configuration limit.");
    }
    table.put(bucket.scope(), row, configuration);
  }

  /// Takes the configuration of an id away.
  ///
  /// @throws AwsException the error of this kind where there is none
  public void remove(Bucket bucket, String wanted) {
    if (table.remove(bucket.scope(), row(bucket, wanted)).isEmpty()) {
      throw unknown.apply(bucket.name());
    }
  }

  /// Takes all of a bucket away.
  public void clear(Bucket bucket) {
    list(bucket).forEach(it -> table.remove(bucket.scope(), row(bucket, id.apply(it))));
  }

  private static String encode(String id) {
    return Base64.getUrlEncoder().encodeToString(id.getBytes(StandardCharsets.UTF_8));
  }

  private static String decode(String token) {
    try {
      return new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException _) {
      throw S3Errors.invalidArgument(
          "The continuation token provided is incorrect", "continuation-token", token);
    }
  }

  private static String row(Bucket bucket, String id) {
    return bucket.name() + '/' + id;
  }
}
