package dev.virga.plugin.ec2.template;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.LaunchTemplate;
import dev.virga.plugin.ec2.resource.Page;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Pattern;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeLaunchTemplates](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplates.html).
public final class DescribeLaunchTemplates
    implements Operation<DescribeLaunchTemplates.Request, DescribeLaunchTemplates.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Name("LaunchTemplateId") @Nullable List<String> launchTemplateIds,
      @Name("LaunchTemplateName")
          @Nullable List<@Length(min = 3, max = 128) @Pattern("[a-zA-Z0-9\\(\\)\\.\\-/_]+") String>
              launchTemplateNames,
      @Name("Filter") @Nullable List<Filter> filters,
      @Nullable String nextToken,
      @Range(min = 1, max = 200) @Nullable Integer maxResults,
      @Nullable Boolean includeManagedResources) {}

  /// What it gets.
  public record Response(
      @Nullable List<LaunchTemplate> launchTemplates, @Nullable String nextToken) {}

  private final Store store;
  private final LaunchTemplates templates;

  DescribeLaunchTemplates(Store store, LaunchTemplates templates) {
    this.store = store;
    this.templates = templates;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    List<String> names = Objects.requireNonNullElse(request.launchTemplateNames(), List.of());
    List<String> ids = Objects.requireNonNullElse(request.launchTemplateIds(), List.of());
    List<String> wanted =
        Stream.concat(
                names.stream().map(it -> LaunchTemplates.id(templates.get(scope, null, it))),
                ids.stream())
            .toList();
    Page<LaunchTemplate> page =
        store
            .launchTemplates()
            .describe(
                scope,
                LaunchTemplate::launchTemplateId,
                wanted,
                request.filters(),
                request.maxResults(),
                request.nextToken());
    return new Response(page.rows(), page.nextToken());
  }
}
