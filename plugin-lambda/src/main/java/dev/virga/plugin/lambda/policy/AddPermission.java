package dev.virga.plugin.lambda.policy;

import dev.virga.plugin.lambda.model.FunctionUrlAuthType;
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

/// Answers [AddPermission](https://docs.aws.amazon.com/lambda/latest/api/API_AddPermission.html).
@Http(method = "POST", uri = "/2015-03-31/functions/{FunctionName}/policy", status = 201)
public final class AddPermission
    implements Operation<AddPermission.Request, AddPermission.Response> {
  private final FunctionPolicies policies;

  AddPermission(FunctionPolicies policies) {
    this.policies = policies;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 256)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_\\.]+)(:(\\$LATEST(\\.PUBLISHED)?|[a-zA-Z0-9-_]+))?")
          String functionName,
      @Length(min = 1, max = 100) @Pattern("([a-zA-Z0-9-_]+)") String statementId,
      @Pattern("(lambda:[*]|lambda:[a-zA-Z]+|[*])") String action,
      @Pattern("[^\\s]+") String principal,
      @Pattern(
              "arn:(aws[a-zA-Z0-9-]*):([a-zA-Z0-9\\-])+:([a-z]{2}(-gov)?-[a-z]+-\\d{1})?:(\\d{12})?:(.*)")
          @Nullable String sourceArn,
      @Nullable FunctionUrlAuthType functionUrlAuthType,
      @Nullable Boolean invokedViaFunctionUrl,
      @Length(max = 12) @Pattern("\\d{12}") @Nullable String sourceAccount,
      @Length(max = 256) @Pattern("[a-zA-Z0-9._\\-]+") @Nullable String eventSourceToken,
      @Query("Qualifier")
          @Length(min = 1, max = 128)
          @Pattern("\\$(LATEST(\\.PUBLISHED)?)|[a-zA-Z0-9-_$]+")
          @Nullable String qualifier,
      @Nullable String revisionId,
      @Length(min = 12, max = 34) @Pattern("^o-[a-z0-9]{10,32}$") @Nullable String principalOrgID) {
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
      public @Nullable String action;
      public @Nullable String principal;
      public @Nullable String sourceArn;
      public @Nullable FunctionUrlAuthType functionUrlAuthType;
      public @Nullable Boolean invokedViaFunctionUrl;
      public @Nullable String sourceAccount;
      public @Nullable String eventSourceToken;
      public @Nullable String qualifier;
      public @Nullable String revisionId;
      public @Nullable String principalOrgID;

      private Request build() {
        return new Request(
            Objects.requireNonNull(functionName, "FunctionName"),
            Objects.requireNonNull(statementId, "StatementId"),
            Objects.requireNonNull(action, "Action"),
            Objects.requireNonNull(principal, "Principal"),
            sourceArn,
            functionUrlAuthType,
            invokedViaFunctionUrl,
            sourceAccount,
            eventSourceToken,
            qualifier,
            revisionId,
            principalOrgID);
      }
    }
  }

  /// What it gets.
  public record Response(@Nullable String statement) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    FunctionName name = FunctionName.of(request.functionName(), request.qualifier(), context);
    if (FunctionName.LATEST.equals(name.qualifier())) {
      throw PolicyErrors.latestHasNoPolicy();
    } else if (request.functionUrlAuthType() != null
        && !request.action().equals("lambda:InvokeFunctionUrl")) {
      throw PolicyErrors.authTypeNeedsFunctionUrl();
    } else if (request.invokedViaFunctionUrl() != null
        && !request.action().equals("lambda:InvokeFunction")) {
      throw PolicyErrors.viaUrlNeedsInvoke();
    }
    var statement =
        new PolicyStatement(
            request.statementId(),
            request.principal(),
            request.action(),
            name.arn(),
            request.sourceArn(),
            request.sourceAccount(),
            request.eventSourceToken(),
            request.principalOrgID(),
            request.functionUrlAuthType(),
            request.invokedViaFunctionUrl());
    policies.add(name, statement, request.revisionId());
    return new Response(PolicyDocument.of(statement));
  }
}
