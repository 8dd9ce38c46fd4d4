package dev.virga.plugin.lambda.concurrency;

import dev.virga.plugin.lambda.model.ProvisionedConcurrencyConfigListItem;
import dev.virga.plugin.lambda.store.FunctionName;
import dev.virga.plugin.lambda.store.Page;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Http;
import dev.virga.spi.wire.Label;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Query;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [ListProvisionedConcurrencyConfigs](https://docs.aws.amazon.com/lambda/latest/api/API_ListProvisionedConcurrencyConfigs.html).
@Http(method = "GET", uri = "/2019-09-30/functions/{FunctionName}/provisioned-concurrency?List=ALL")
public final class ListProvisionedConcurrencyConfigs
    implements Operation<
        ListProvisionedConcurrencyConfigs.Request, ListProvisionedConcurrencyConfigs.Response> {
  private final FunctionConcurrency concurrency;
  private final ProvisionedEnvironments environments;

  ListProvisionedConcurrencyConfigs(
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
      @Query("Marker") @Nullable String marker,
      @Query("MaxItems") @Range(min = 1, max = 50) @Nullable Integer maxItems) {}

  /// What it gets.
  public record Response(
      @Nullable List<ProvisionedConcurrencyConfigListItem> provisionedConcurrencyConfigs,
      @Nullable String nextMarker) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    FunctionName function = FunctionName.of(request.functionName(), null, context);
    var page =
        Page.of(
            concurrency.allProvisionedFor(function),
            ProvisionedConfig::qualifier,
            request.marker(),
            request.maxItems());
    return new Response(
        page.items().stream().map(it -> item(function.qualified(it.qualifier()), it)).toList(),
        page.nextMarker());
  }

  private ProvisionedConcurrencyConfigListItem item(FunctionName name, ProvisionedConfig config) {
    var reached = ProvisionedStatus.of(config.requested(), environments.status(name));
    return ProvisionedConcurrencyConfigListItem.of(it -> {
      it.functionArn = name.arn();
      it.requestedProvisionedConcurrentExecutions = config.requested();
      it.availableProvisionedConcurrentExecutions = reached.allocated();
      it.allocatedProvisionedConcurrentExecutions = reached.allocated();
      it.status = reached.status();
      it.statusReason = reached.reason();
      it.lastModified = ProvisionedStatus.time(config.lastModified());
    });
  }
}
