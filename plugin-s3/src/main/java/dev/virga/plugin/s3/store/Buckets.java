package dev.virga.plugin.s3.store;

import dev.virga.plugin.s3.S3Errors;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/// The buckets of all accounts, whose names are apart from each other everywhere.
public final class Buckets {
  private final Table<Bucket> table;

  /// Where a bucket was last seen; a row that is there no more is looked for everywhere.
  private final Map<String, Scope> seen = new ConcurrentHashMap<>();

  /// The buckets that the tables of a service hold.
  public Buckets(ServiceContext context) {
    table = context.table("buckets", Bucket.class);
  }

  /// The bucket of a name, whoever owns it.
  public Optional<Bucket> find(String name) {
    Scope hint = seen.get(name);
    Optional<Bucket> found = hint == null ? Optional.empty() : table.get(hint, name);
    if (found.isPresent()) {
      return found;
    }
    for (Scope scope : table.scopes()) {
      found = table.get(scope, name);
      if (found.isPresent()) {
        seen.put(name, scope);
        return found;
      }
    }
    seen.remove(name);
    return Optional.empty();
  }

  /// The bucket of a name, whoever owns it.
  ///
  /// @throws dev.virga.spi.AwsException `NoSuchBucket`
  public Bucket get(String name) {
    return find(name).orElseThrow(() -> S3Errors.noSuchBucket(name));
  }

  /// The buckets of an account in all regions, sorted by name.
  public List<Bucket> of(String account) {
    return table.scopes().stream()
        .filter(scope -> scope.account().equals(account))
        .flatMap(scope -> table.list(scope).stream())
        .sorted(Comparator.comparing(Bucket::name))
        .toList();
  }

  /// All buckets of all accounts.
  public List<Bucket> all() {
    return table.scopes().stream().flatMap(scope -> table.list(scope).stream()).toList();
  }

  /// Makes a bucket.
  ///
  /// @return the bucket that has the name already, and stays; nothing if the new one was made
  public synchronized Optional<Bucket> create(Bucket bucket) {
    Optional<Bucket> taken = find(bucket.name());
    return taken.isPresent() ? taken : table.putIfAbsent(bucket.scope(), bucket.name(), bucket);
  }

  /// Changes a bucket.
  ///
  /// @throws dev.virga.spi.AwsException `NoSuchBucket`
  public Bucket update(String name, UnaryOperator<Bucket> change) {
    return table
        .update(get(name).scope(), name, change)
        .orElseThrow(() -> S3Errors.noSuchBucket(name));
  }

  /// Removes a bucket. What is in it is not looked at.
  void remove(Bucket bucket) {
    table.remove(bucket.scope(), bucket.name());
  }
}
