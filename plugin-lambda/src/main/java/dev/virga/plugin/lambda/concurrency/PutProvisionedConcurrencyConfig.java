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
import dev.virga.spi.wire.Range;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [PutProvisionedConcurrencyConfig](https://docs.aws.amazon.com/lambda/latest/api/API_PutProvisionedConcurrencyConfig.html).
@Http(
    method = "PUT",
    uri = "/2019-09-30/functions/{FunctionName}/provisioned-concurrency",
    status = 202)
public final class PutProvisionedConcurrencyConfig
    implements Operation<
        PutProvisionedConcurrencyConfig.Request, PutProvisionedConcurrencyConfig.Response> {
  private final FunctionConcurrency concurrency;

  PutProvisionedConcurrencyConfig(FunctionConcurrency concurrency) {
    this.concurrency = concurrency;
  }

  /// What a client sends.
  public record Request(
      @Label
          @Length(min = 1, max = 140)
          @Pattern(
              "(arn:(aws[a-zA-Z-]*)?:lambda:)?((eusc-)?[a-z]{2}((-gov)|(-iso([a-z]?)))?-[a-z]+-\\d{1}:)?(\\d{12}:)?(function:)?([a-zA-Z0-9-_]+)(:(\\$LATEST|[a-zA-Z0-9-_]+))?")
          String functionName,
      @Query("Qualifier") @Length(min = 1, max = 128) @Pattern("(|[a-zA-Z0-9$_-]+)")
          String qualifier,
      @Range(min = 1) int provisionedConcurrentExecutions) {}

  /// What it gets.
  public record Response(
      @Nullable Integer requestedProvisionedConcurrentExecutions,
      @Nullable Integer allocatedProvisionedConcurrentExecutions,
      @Nullable Integer availableProvisionedConcurrentExecutions,
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
      public @Nullable Integer allocatedProvisionedConcurrentExecutions;
      public @Nullable Integer availableProvisionedConcurrentExecutions;
      public @Nullable ProvisionedConcurrencyStatusEnum status;
      public @Nullable String statusReason;
      public @Nullable String lastModified;

      private Response build() {
        return new Response(
            requestedProvisionedConcurrentExecutions,
            allocatedProvisionedConcurrentExecutions,
            availableProvisionedConcurrentExecutions,
            status,
            statusReason,
            lastModified);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    ProvisionedConfig config =
        concurrency.provision(
            FunctionName.of(request.functionName(), request.qualifier(), context),
            request.provisionedConcurrentExecutions());
    var reached = ProvisionedStatus.BEGUN;
    return Response.of(it -> {
      it.requestedProvisionedConcurrentExecutions = config.requested();
      it.allocatedProvisionedConcurrentExecutions = reached.allocated();
      it.availableProvisionedConcurrentExecutions = reached.allocated();
      it.status = reached.status();
      it.lastModified = ProvisionedStatus.time(config.lastModified());
    });
  }
}
