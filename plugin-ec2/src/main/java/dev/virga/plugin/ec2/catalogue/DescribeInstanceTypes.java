package dev.virga.plugin.ec2.catalogue;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.InstanceTypeInfo;
import dev.virga.plugin.ec2.resource.Page;
import dev.virga.plugin.ec2.resource.Pages;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Length;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeInstanceTypes](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceTypes.html).
public final class DescribeInstanceTypes
    implements Operation<DescribeInstanceTypes.Request, DescribeInstanceTypes.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Name("InstanceType") @Length(max = 100) @Nullable List<String> instanceTypes,
      @Name("Filter") @Nullable List<Filter> filters,
      @Range(min = 5, max = 100) @Nullable Integer maxResults,
      @Nullable String nextToken,
      @Nullable Boolean includeUnsupportedInRegion) {}

  /// What it gets.
  public record Response(
      @Name("instanceTypeSet") @Nullable List<InstanceTypeInfo> instanceTypes,
      @Nullable String nextToken) {}

  private final InstanceTypes types;

  DescribeInstanceTypes(InstanceTypes types) {
    this.types = types;
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    List<InstanceTypeInfo> all = types.all();
    List<String> wanted = Objects.requireNonNullElse(request.instanceTypes(), List.of());
    if (!wanted.isEmpty() && request.maxResults() != null) {
      throw Ec2Errors.idsWithMaxResults();
    }
    List<String> known = all.stream().map(it -> String.valueOf(it.instanceType())).toList();
    List<String> unknown = wanted.stream().filter(it -> !known.contains(it)).toList();
    if (!unknown.isEmpty()) {
      throw CatalogueErrors.invalidInstanceTypes(unknown);
    }
    List<InstanceTypeInfo> found =
        all.stream()
            .filter(it -> wanted.isEmpty() || wanted.contains(it.instanceType()))
            .filter(InstanceTypeFilters.FILTERS.matching(request.filters(), _ -> List.of()))
            .toList();
    Page<InstanceTypeInfo> page = Pages.of(found, request.maxResults(), request.nextToken());
    return new Response(page.rows(), page.nextToken());
  }
}
