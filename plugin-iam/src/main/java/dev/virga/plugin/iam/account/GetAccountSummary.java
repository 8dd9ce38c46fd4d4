package dev.virga.plugin.iam.account;

import dev.virga.plugin.iam.model.SummaryKeyType;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Answers [GetAccountSummary](https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountSummary.html).
public final class GetAccountSummary
    implements Operation<GetAccountSummary.Request, GetAccountSummary.Response> {
  /// What a client sends.
  public record Request() {}

  /// What it gets.
  public record Response(@Nullable Map<SummaryKeyType, Integer> summaryMap) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "GetAccountSummary is not implemented.");
  }
}
