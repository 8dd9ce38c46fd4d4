package dev.virga.plugin.ec2.resource;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.Tag;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The resources of one kind. They are found with their tags, sorted by the time they were made.
public final class Resources<V extends Record> {
  private static final int TIME_DIGITS = 11;
  private static final int RANDOM_DIGITS = 5;

  private final ServiceContext context;
  private final Kind<V> kind;
  private final Tags tags;
  private final Table<V> table;

  /// Opens the table of a kind.
  public Resources(ServiceContext context, Tags tags, Kind<V> kind) {
    this.context = context;
    this.kind = kind;
    this.tags = tags;
    this.table = context.table(kind.type(), kind.row());
  }

  /// What is special about the kind.
  public Kind<V> kind() {
    return kind;
  }

  /// Keeps a new resource.
  ///
  /// @param made makes it from its id
  /// @param given its tags
  /// @return the resource as it is shown
  public V add(Scope scope, List<Tag> given, Function<String, V> made) {
    String id = newId(scope);
    table.put(scope, id, made.apply(id));
    tags.add(scope, id, kind.type(), given);
    return get(scope, id);
  }

  /// An id that starts with the time, so that the order of ids is that of their resources.
  private String newId(Scope scope) {
    long now = context.clock().millis();
    while (true) {
      String time = "%0" + TIME_DIGITS + "x";
      String id = kind.prefix() + "0" + time.formatted(now) + context.ids().hex(RANDOM_DIGITS);
      if (table.get(scope, id).isEmpty()) {
        return id;
      }
    }
  }

  /// A resource that must be there.
  ///
  /// @throws dev.virga.spi.AwsException such as `InvalidVpcID.NotFound` or `InvalidVpcId.Malformed`
  public V get(Scope scope, String id) {
    kind.check(id);
    return find(scope, id).orElseThrow(() -> kind.errors().notFound(id));
  }

  /// A resource that may be there.
  public Optional<V> find(Scope scope, String id) {
    return table.get(scope, id).map(row -> tagged(scope, id, row));
  }

  /// All of a scope.
  public List<V> all(Scope scope) {
    return all(scope, _ -> true);
  }

  /// Those of a scope that are wanted. Their tags are not read before they are.
  public List<V> all(Scope scope, Predicate<V> wanted) {
    return table.list(scope).stream().filter(wanted).toList();
  }

  /// Changes a resource that must be there.
  ///
  /// @return the resource as it is shown
  public V update(Scope scope, String id, UnaryOperator<V> change) {
    V row = table.update(scope, id, change).orElseThrow(() -> kind.errors().notFound(id));
    return tagged(scope, id, row);
  }

  /// Forgets a resource and its tags.
  public void remove(Scope scope, String id) {
    table.remove(scope, id);
    tags.forget(scope, id);
  }

  /// What a Describe operation shows.
  ///
  /// @param ids only these, all of which must be there; null or none for all
  /// @param idOf the id of a row
  /// @throws dev.virga.spi.AwsException if an id or a filter is not there, or both ids and a size of
  ///     pages are given
  public Page<V> describe(
      Scope scope,
      Function<V, @Nullable String> idOf,
      @Nullable List<String> ids,
      @Nullable List<Filter> filters,
      @Nullable Integer maxResults,
      @Nullable String nextToken) {
    return describe(scope, idOf, ids, filters, maxResults, nextToken, UnaryOperator.identity());
  }

  /// The same of rows that are not shown as they are kept.
  ///
  /// @param shown completes a row before the filters look at it
  public Page<V> describe(
      Scope scope,
      Function<V, @Nullable String> idOf,
      @Nullable List<String> ids,
      @Nullable List<Filter> filters,
      @Nullable Integer maxResults,
      @Nullable String nextToken,
      UnaryOperator<V> shown) {
    boolean some = ids != null && !ids.isEmpty();
    if (some && maxResults != null) {
      throw Ec2Errors.idsWithMaxResults();
    }
    Function<V, List<Tag>> tagsOf =
        row -> tags.of(scope, Objects.requireNonNullElse(idOf.apply(row), ""));
    Predicate<V> matching = kind.filters().matching(filters, tagsOf);
    Stream<V> rows =
        some
            ? Objects.requireNonNull(ids).stream().distinct().map(id -> get(scope, id))
            : table.list(scope).stream();
    List<V> found =
        rows.map(row -> kind.tagged().apply(row, tagsOf.apply(row)))
            .map(shown)
            .filter(matching)
            .toList();
    return Pages.of(found, maxResults, nextToken);
  }

  private V tagged(Scope scope, String id, V row) {
    return kind.tagged().apply(row, tags.of(scope, id));
  }
}
