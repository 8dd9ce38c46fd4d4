package dev.virga.plugin.iam.managed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The catalogue of AWS managed policies. It is read when somebody first asks for it.
public final class AwsPolicies {
  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int ID_LENGTH = 17;

  private volatile @Nullable NavigableMap<String, AwsPolicy> byArn;

  /// The policy of an ARN.
  public Optional<AwsPolicy> find(String arn) {
    return arn.startsWith(AwsPolicy.ARN_PREFIX)
        ? Optional.ofNullable(byArn().get(arn))
        : Optional.empty();
  }

  /// All of them.
  public Collection<AwsPolicy> all() {
    return byArn().values();
  }

  /// The document of a policy.
  ///
  /// @return nothing where it is not known
  public Optional<String> document(AwsPolicy policy) {
    return policy.documented()
        ? Optional.of(resource(policy.name() + ".json").stripTrailing())
        : Optional.empty();
  }

  /// The id of a policy. It is always the same one, and of AWS's form, but not AWS's own.
  public static String id(AwsPolicy policy) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(policy.arn().getBytes(StandardCharsets.UTF_8));
      var id = new StringBuilder("ANPA");
      for (int i = 0; i < ID_LENGTH; i++) {
        id.append(BASE32.charAt(hash[i] & 31));
      }
      return id.toString();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private NavigableMap<String, AwsPolicy> byArn() {
    NavigableMap<String, AwsPolicy> known = byArn;
    if (known == null) {
      var read = new TreeMap<String, AwsPolicy>();
      resource("policies.txt")
          .lines()
          .map(AwsPolicies::parse)
          .forEach(it -> read.put(it.arn(), it));
      known = Collections.unmodifiableNavigableMap(read);
      byArn = known;
    }
    return known;
  }

  private static AwsPolicy parse(String line) {
    int space = line.indexOf(' ');
    String location = space < 0 ? line : line.substring(0, space);
    int name = location.lastIndexOf('/') + 1;
    return new AwsPolicy(
        location.substring(name),
        location.substring(0, name),
        space < 0 ? "v1" : line.substring(space + 1),
        space >= 0);
  }

  private static String resource(String name) {
    try (InputStream in = AwsPolicies.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
