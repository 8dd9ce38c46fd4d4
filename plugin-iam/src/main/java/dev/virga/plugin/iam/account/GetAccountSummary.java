package dev.virga.plugin.iam.account;

import dev.virga.plugin.iam.model.SummaryKeyType;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Counts what the account has, and tells its quotas. See
/// [GetAccountSummary](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountSummary.html).
public final class GetAccountSummary
    implements Operation<GetAccountSummary.Request, GetAccountSummary.Response> {
  private final Store store;

  GetAccountSummary(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request() {}

  /// What it gets.
  public record Response(@Nullable Map<SummaryKeyType, Integer> summaryMap) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    return new Response(AccountSummary.of(store, scope));
  }
}
