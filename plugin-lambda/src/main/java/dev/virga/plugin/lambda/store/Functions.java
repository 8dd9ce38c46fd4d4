package dev.virga.plugin.lambda.store;

import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The functions and their versions.
public final class Functions {
  private final ServiceContext context;
  private final Table<StoredFunction> versions;
  private final Table<Counter> counters;

  /// Opens the table.
  public Functions(ServiceContext context) {
    this.context = context;
    this.versions = context.table("functions", StoredFunction.class);
    this.counters = context.table("version-counters", Counter.class);
  }

  /// A version of a function.
  ///
  /// @param version `$LATEST` or a number
  public Optional<StoredFunction> find(Scope scope, String name, String version) {
    return versions.get(scope, key(name, version));
  }

  /// `$LATEST` of a function.
  ///
  /// @throws dev.virga.spi.AwsException `ResourceNotFoundException` naming the function's ARN
  public StoredFunction latest(FunctionName function) {
    return find(function.scope(), function.name(), FunctionName.LATEST)
        .orElseThrow(() -> LambdaErrors.functionNotFound(function.functionArn()));
  }

  /// All versions of a function, `$LATEST` first, then by number.
  public List<StoredFunction> versions(Scope scope, String name) {
    return versions.list(scope, name + ":");
  }

  /// All versions of all functions, by name and then by version.
  public List<StoredFunction> all(Scope scope) {
    return versions.list(scope);
  }

  /// The scopes that have functions.
  public Iterable<Scope> scopes() {
    return versions.scopes();
  }

  /// Keeps a version that is not there yet.
  ///
  /// @return false if it was there already, and is kept as it was
  public boolean add(StoredFunction function) {
    return versions
        .putIfAbsent(function.scope(), key(function.name(), function.version()), function)
        .isEmpty();
  }

  /// Changes a version, and tells of it once the call is committed.
  ///
  /// @return the changed version, or nothing where it is gone
  public Optional<StoredFunction> update(
      Scope scope, String name, String version, UnaryOperator<StoredFunction> change) {
    var changed = versions.update(scope, key(name, version), change);
    changed.ifPresent(_ -> context.events().publish(new FunctionChanged(scope, name, version)));
    return changed;
  }

  /// Changes what does not matter to environments, such as the state.
  ///
  /// @return the changed version, or nothing where it is gone
  public Optional<StoredFunction> note(
      Scope scope, String name, String version, UnaryOperator<StoredFunction> change) {
    return versions.update(scope, key(name, version), change);
  }

  /// The number of the next version of a function. Numbers are not used again, whatever is deleted.
  public String nextVersion(Scope scope, String name) {
    counters.putIfAbsent(scope, name, new Counter(0));
    return counters
        .update(scope, name, it -> new Counter(it.last() + 1))
        .map(it -> Integer.toString(it.last()))
        .orElseThrow();
  }

  /// Forgets the numbers of a function that is deleted: one of the same name starts anew.
  public void forgetVersions(Scope scope, String name) {
    counters.remove(scope, name);
  }

  /// Removes a version, and tells of it once the call is committed.
  public void remove(Scope scope, String name, String version) {
    if (versions.remove(scope, key(name, version)).isPresent()) {
      context.events().publish(new FunctionChanged(scope, name, version));
    }
  }

  /// Numbers sort as numbers, and `$LATEST` before them.
  private static String key(String name, String version) {
    return name
        + ":"
        + (version.equals(FunctionName.LATEST)
            ? version
            : "0".repeat(10 - Math.min(10, version.length())) + version);
  }

  /// A row.
  ///
  /// @param last the number of the last version that was published
  public record Counter(int last) {}
}
