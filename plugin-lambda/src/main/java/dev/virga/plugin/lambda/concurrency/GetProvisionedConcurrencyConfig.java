package dev.virga.plugin.lambda.concurrency;

import dev.virga.plugin.lambda.model.ProvisionedConcurrencyStatusEnum;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Query;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [GetProvisionedConcurrencyConfig](https://docs.aws.amazon.com/lambda/latest/api/API_GetProvisionedConcurrencyConfig.html).
@Http(method = "GET", uri = "/2019-09-30/functions/{FunctionName}/provisioned-concurrency")
public final class GetProvisionedConcurrencyConfig
    implements Operation<
        GetProvisionedConcurrencyConfig.Request, GetProvisionedConcurrencyConfig.Response> {
  private final FunctionConcurrency concurrency;
  private final ProvisionedEnvironments environments;

  GetProvisionedConcurrencyConfig(
      FunctionConcurrency concurrency, ProvisionedEnvironments environments) {
    this.concurrency = concurrency;
    this.environments = environments;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 140)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
          String functionName,
      @Query("Qualifier") @Length(min = 1, max = 128) @Pattern("(|[a-zA-Z0-9$_-]+)")
          String qualifier) {}

  /// What it gets.
  public record Response(
      @Nullable Integer requestedProvisionedConcurrentExecutions,
      @Nullable Integer availableProvisionedConcurrentExecutions,
      @Nullable Integer allocatedProvisionedConcurrentExecutions,
      @Nullable ProvisionedConcurrencyStatusEnum status,
      @Nullable String statusReason,
      @Nullable String lastModified) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable Integer requestedProvisionedConcurrentExecutions;
      public @Nullable Integer availableProvisionedConcurrentExecutions;
      public @Nullable Integer allocatedProvisionedConcurrentExecutions;
      public @Nullable ProvisionedConcurrencyStatusEnum status;
      public @Nullable String statusReason;
      public @Nullable String lastModified;

      private Response build() {
        return new Response(
            requestedProvisionedConcurrentExecutions,
            availableProvisionedConcurrentExecutions,
            allocatedProvisionedConcurrentExecutions,
            status,
            statusReason,
            lastModified);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    FunctionName name = FunctionName.of(request.functionName(), request.qualifier(), context);
    ProvisionedConfig config = concurrency.provisionedFor(name);
    var reached = ProvisionedStatus.of(config.requested(), environments.status(name));
    return Response.of(it -> {
      it.requestedProvisionedConcurrentExecutions = config.requested();
      it.availableProvisionedConcurrentExecutions = reached.allocated();
      it.allocatedProvisionedConcurrentExecutions = reached.allocated();
      it.status = reached.status();
      it.statusReason = reached.reason();
      it.lastModified = ProvisionedStatus.time(config.lastModified());
    });
  }
}
