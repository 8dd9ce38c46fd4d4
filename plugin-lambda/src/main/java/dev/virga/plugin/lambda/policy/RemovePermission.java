package dev.virga.plugin.lambda.policy;

import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Query;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [RemovePermission](https://docs.aws.amazon.com/lambda/latest/api/API_RemovePermission.html).
@Http(
    method = "DELETE",
    uri = "/2015-03-31/functions/{FunctionName}/policy/{StatementId}",
    status = 204)
public final class RemovePermission
    implements Operation<RemovePermission.Request, RemovePermission.Response> {
  private final FunctionPolicies policies;

  RemovePermission(FunctionPolicies policies) {
    this.policies = policies;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 256)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_\\.]+)(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?")
          String functionName,
      @Label @Length(min = 1, max = 100) @Pattern("([a-zA-Z0-9-_.]+)") String statementId,
      @Query("Qualifier")
          @Length(min = 1, max = 128)
          @Pattern("\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+")
          @Nullable String qualifier,
      @Query("RevisionId") @Nullable String revisionId) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Request of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Request in the making.
    public static final class Builder {
      public @Nullable String functionName;
      public @Nullable String statementId;
      public @Nullable String qualifier;
      public @Nullable String revisionId;

      private Request build() {
        return new Request(
            Objects.requireNonNull(functionName, "FunctionName"),
            Objects.requireNonNull(statementId, "StatementId"),
            qualifier,
            revisionId);
      }
    }
  }

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    policies.remove(
        FunctionName.of(request.functionName(), request.qualifier(), context),
        request.statementId(),
        request.revisionId());
    return new Response();
  }
}
