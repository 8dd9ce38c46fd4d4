package dev.virga.plugin.iam.account;

import dev.virga.plugin.iam.store.Page;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lists the alias of the account, if it has one. See
/// [ListAccountAliases](https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccountAliases.html).
public final class ListAccountAliases
    implements Operation<ListAccountAliases.Request, ListAccountAliases.Response> {
  private final Store store;

  ListAccountAliases(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(
      @Length(min = 1, max = 320) @Pattern("[\\u0020-\\u00FF]+") @Nullable String marker,
      @Range(min = 1, max = 1000) @Nullable Integer maxItems) {}

  /// What it gets.
  public record Response(
      List<String> accountAliases, @Nullable Boolean isTruncated, @Nullable String marker) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    String alias = store.facts().of(scope).alias();
    Page<String> page =
        Page.of(
            alias == null ? List.of() : List.of(alias),
            it -> it,
            request.marker(),
            request.maxItems());
    return new Response(page.items(), page.isTruncated(), page.marker());
  }
}
