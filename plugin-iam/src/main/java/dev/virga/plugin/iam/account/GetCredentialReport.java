package dev.virga.plugin.iam.account;

import dev.virga.plugin.iam.model.ReportFormatType;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Answers [GetCredentialReport](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetCredentialReport.html).
public final class GetCredentialReport
    implements Operation<GetCredentialReport.Request, GetCredentialReport.Response> {
  /// What a client sends.
  public record Request() {}

  /// What it gets.
  public record Response(
      byte @Nullable [] content,
      @Nullable ReportFormatType reportFormat,
      @Nullable Instant generatedTime) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "GetCredentialReport is not implemented.");
  }
}
