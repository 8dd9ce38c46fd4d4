package dev.virga.plugin.iam.account;

import dev.virga.plugin.iam.model.ReportFormatType;
import dev.virga.plugin.iam.store.CredentialReports;
import dev.virga.plugin.iam.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Hands out the last credential report. See
/// [GetCredentialReport](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetCredentialReport.html).
public final class GetCredentialReport
    implements Operation<GetCredentialReport.Request, GetCredentialReport.Response> {
  private final Store store;

  GetCredentialReport(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request() {}

  /// What it gets.
  public record Response(
      byte @Nullable [] content,
      @Nullable ReportFormatType reportFormat,
      @Nullable Instant generatedTime) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope().global();
    CredentialReports.Report report =
        store.reports().find(scope).orElseThrow(AccountErrors::noReport);
    if (!store.reports().isGood(report)) {
      throw AccountErrors.reportExpired();
    }
    return new Response(
        report.content().getBytes(StandardCharsets.UTF_8),
        ReportFormatType.TEXT_CSV,
        report.generatedTime());
  }
}
