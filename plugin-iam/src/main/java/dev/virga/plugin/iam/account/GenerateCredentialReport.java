package dev.virga.plugin.iam.account;

import dev.virga.plugin.iam.model.ReportStateType;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [GenerateCredentialReport](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GenerateCredentialReport.html).
public final class GenerateCredentialReport
    implements Operation<GenerateCredentialReport.Request, GenerateCredentialReport.Response> {
  /// What a client sends.
  public record Request() {}

  /// What it gets.
  public record Response(@Nullable ReportStateType state, @Nullable String description) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "GenerateCredentialReport is not implemented.");
  }
}
