package dev.virga.plugin.lambda.url;

import dev.virga.plugin.lambda.model.Cors;
import dev.virga.plugin.lambda.model.FunctionUrlAuthType;
import dev.virga.plugin.lambda.model.FunctionUrlConfig;
import dev.virga.plugin.lambda.model.InvokeMode;
import dev.virga.plugin.lambda.store.Aliases;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.FunctionPart;
import dev.virga.plugin.lambda.store.Functions;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.ServiceContext;
import dev.virga.spi.Table;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// The [URLs](https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html) of functions. A
/// function has one, and each of its aliases.
public final class FunctionUrls implements FunctionPart {
  private static final int ID_LENGTH = 32;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private final ServiceContext context;
  private final Functions functions;
  private final Aliases aliases;
  private final UrlAddress address;
  private final Table<StoredUrl> urls;
  private final Table<Owner> owners;

  /// A row that finds a URL by its id.
  ///
  /// @param functionName the function that has it
  /// @param qualifier the alias, or null
  public record Owner(String functionName, @Nullable String qualifier) {}

  /// A URL and where it is.
  ///
  /// @param scope the account and region of the function
  record Located(Scope scope, StoredUrl url) {}

  /// Opens the tables.
  public FunctionUrls(
      ServiceContext context, Functions functions, Aliases aliases, UrlAddress address) {
    this.context = context;
    this.functions = functions;
    this.aliases = aliases;
    this.address = address;
    this.urls = context.table("function-urls", StoredUrl.class);
    this.owners = context.table("function-url-ids", Owner.class);
  }

  /// What a request names.
  ///
  /// @throws dev.virga.spi.AwsException `ValidationException` if it is a version
  static FunctionName name(String functionName, @Nullable String qualifier, RequestContext caller) {
    FunctionName name = FunctionName.of(functionName, qualifier, caller);
    if (name.qualifier() != null && FunctionName.isVersion(name.qualifier())) {
      throw UrlErrors.notAnAlias(name.qualifier());
    }
    return name;
  }

  /// Gives a function or an alias a URL.
  StoredUrl create(
      FunctionName name,
      FunctionUrlAuthType authType,
      @Nullable Cors cors,
      @Nullable InvokeMode invokeMode) {
    requireFunction(name);
    String now = TIME.format(context.clock().instant());
    String id = context.ids().base32(ID_LENGTH).toLowerCase(Locale.ROOT);
    var url =
        new StoredUrl(
            id,
            name.name(),
            name.qualifier(),
            authType,
            given(cors),
            Objects.requireNonNullElse(invokeMode, InvokeMode.BUFFERED),
            now,
            now);
    if (urls.putIfAbsent(name.scope(), key(name), url).isPresent()) {
      throw UrlErrors.exists(name.arn());
    }
    owners.put(name.scope(), id, new Owner(name.name(), name.qualifier()));
    return url;
  }

  /// The URL of a function or an alias.
  StoredUrl get(FunctionName name) {
    return urls.get(name.scope(), key(name)).orElseThrow(UrlErrors::notFound);
  }

  /// Changes a URL. Its id stays.
  ///
  /// @param authType null to keep it, as the others
  /// @param cors an empty one takes it away
  StoredUrl update(
      FunctionName name,
      @Nullable FunctionUrlAuthType authType,
      @Nullable Cors cors,
      @Nullable InvokeMode invokeMode) {
    String now = TIME.format(context.clock().instant());
    return change(
        name,
        it ->
            new StoredUrl(
                it.urlId(),
                it.functionName(),
                it.qualifier(),
                Objects.requireNonNullElse(authType, it.authType()),
                cors == null ? it.cors() : given(cors),
                Objects.requireNonNullElse(invokeMode, it.invokeMode()),
                it.creationTime(),
                now));
  }

  private StoredUrl change(FunctionName name, UnaryOperator<StoredUrl> change) {
    return urls.update(name.scope(), key(name), change).orElseThrow(UrlErrors::notFound);
  }

  /// Takes a URL away.
  void delete(FunctionName name) {
    StoredUrl url = urls.remove(name.scope(), key(name)).orElseThrow(UrlErrors::notFound);
    owners.remove(name.scope(), url.urlId());
  }

  /// The URLs of a function and of its aliases, the function's own first, then by alias.
  List<StoredUrl> of(FunctionName name) {
    requireFunction(name.qualified(null));
    return urls.list(name.scope(), name.name() + ":");
  }

  /// The URL with an id, wherever it is.
  Optional<Located> byId(String urlId) {
    for (Scope scope : owners.scopes()) {
      Optional<Owner> owner = owners.get(scope, urlId);
      if (owner.isPresent()) {
        var name = new FunctionName(scope, owner.get().functionName(), owner.get().qualifier());
        return urls.get(scope, key(name)).map(it -> new Located(scope, it));
      }
    }
    return Optional.empty();
  }

  /// How a URL is shown.
  FunctionUrlConfig shown(Scope scope, StoredUrl url) {
    return new FunctionUrlConfig(
        address.of(scope, url.urlId()),
        url.target(scope).arn(),
        url.creationTime(),
        url.lastModifiedTime(),
        url.cors(),
        url.authType(),
        url.invokeMode());
  }

  @Override
  public void functionDeleted(Scope scope, String name) {
    urls.list(scope, name + ":").forEach(it -> remove(scope, it));
  }

  @Override
  public void aliasDeleted(Scope scope, String name, String alias) {
    urls.get(scope, key(new FunctionName(scope, name, alias))).ifPresent(it -> remove(scope, it));
  }

  private void remove(Scope scope, StoredUrl url) {
    urls.remove(scope, key(url.target(scope)));
    owners.remove(scope, url.urlId());
  }

  private void requireFunction(FunctionName name) {
    String alias = name.qualifier();
    boolean there =
        functions.find(name.scope(), name.name(), FunctionName.LATEST).isPresent()
            && (alias == null || aliases.find(name.scope(), name.name(), alias).isPresent());
    if (!there) {
      throw UrlErrors.functionNotFound();
    }
  }

  /// Settings without a member are none.
  private static @Nullable Cors given(@Nullable Cors cors) {
    return cors == null || cors.equals(Cors.of(_ -> {})) ? null : cors;
  }

  private static String key(FunctionName name) {
    return name.name() + ":" + Objects.requireNonNullElse(name.qualifier(), "");
  }
}
