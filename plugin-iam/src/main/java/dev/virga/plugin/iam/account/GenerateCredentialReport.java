package dev.virga.plugin.iam.account;

import dev.virga.plugin.iam.model.ReportStateType;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import org.jspecify.annotations.Nullable;

/// Makes a credential report, unless the last one is good for a while. It is there when the answer
/// is sent. See
/// [GenerateCredentialReport](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GenerateCredentialReport.html).
public final class GenerateCredentialReport
    implements Operation<GenerateCredentialReport.Request, GenerateCredentialReport.Response> {
  private final Store store;

  GenerateCredentialReport(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request() {}

  /// What it gets.
  public record Response(@Nullable ReportStateType state, @Nullable String description) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    if (store.reports().find(scope).filter(store.reports()::isGood).isPresent()) {
      return new Response(ReportStateType.COMPLETE, null);
    }
    store.reports().put(scope, CredentialReport.of(store, scope));
    return new Response(
        ReportStateType.STARTED, "No report exists. Starting a new report generation task");
  }
}
