package dev.virga.plugin.lambda.policy;

import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Query;
import org.jspecify.annotations.Nullable;

/// Answers [GetPolicy](https://docs.aws.amazon.com/lambda/latest/api/API_GetPolicy.html).
@Http(method = "GET", uri = "/2015-03-31/functions/{FunctionName}/policy")
public final class GetPolicy implements Operation<GetPolicy.Request, GetPolicy.Response> {
  private final FunctionPolicies policies;

  GetPolicy(FunctionPolicies policies) {
    this.policies = policies;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 256)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_\\.]+)(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?")
          String functionName,
      @Query("Qualifier")
          @Length(min = 1, max = 128)
          @Pattern("\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+")
          @Nullable String qualifier) {}

  /// What it gets.
  public record Response(@Nullable String policy, @Nullable String revisionId) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    StoredPolicy policy =
        policies.get(FunctionName.of(request.functionName(), request.qualifier(), context));
    return new Response(PolicyDocument.of(policy.statements()), policy.revisionId());
  }
}
