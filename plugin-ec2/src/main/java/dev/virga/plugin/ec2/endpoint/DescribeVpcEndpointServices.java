package dev.virga.plugin.ec2.endpoint;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.ServiceDetail;
import dev.virga.plugin.ec2.model.ServiceTypeDetail;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.Page;
import dev.virga.plugin.ec2.resource.Pages;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeVpcEndpointServices](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcEndpointServices.html).
public final class DescribeVpcEndpointServices
    implements Operation<
        DescribeVpcEndpointServices.Request, DescribeVpcEndpointServices.Response> {
  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      @Name("ServiceName") @Nullable List<String> serviceNames,
      @Name("Filter") @Nullable List<Filter> filters,
      @Nullable Integer maxResults,
      @Nullable String nextToken,
      @Name("ServiceRegion") @Nullable List<String> serviceRegions) {}

  /// What it gets.
  public record Response(
      @Name("serviceNameSet") @Nullable List<String> serviceNames,
      @Name("serviceDetailSet") @Nullable List<ServiceDetail> serviceDetails,
      @Nullable String nextToken) {}

  private static final Filters<ServiceDetail> FILTERS =
      Filters.<ServiceDetail>none()
          .one("owner", ServiceDetail::owner)
          .one("service-name", ServiceDetail::serviceName)
          .one("service-region", ServiceDetail::serviceRegion)
          .any(
              "service-type",
              it ->
                  VpcEndpoints.list(it.serviceType()).stream().map(ServiceTypeDetail::serviceType))
          .any(
              "supported-ip-address-types",
              it -> VpcEndpoints.list(it.supportedIpAddressTypes()).stream());

  @Override
  public Response handle(Request request, RequestContext context) {
    List<String> wanted = VpcEndpoints.list(request.serviceNames());
    List<ServiceDetail> all =
        EndpointServices.of(context.scope().region()).stream()
            .map(EndpointService::detail)
            .toList();
    wanted.stream()
        .filter(name -> all.stream().noneMatch(it -> name.equals(it.serviceName())))
        .findFirst()
        .ifPresent(name -> {
          throw EndpointErrors.invalidService(name);
        });
    List<String> regions = VpcEndpoints.list(request.serviceRegions());
    List<ServiceDetail> found =
        all.stream()
            .filter(it -> wanted.isEmpty() || wanted.contains(it.serviceName()))
            .filter(it -> regions.isEmpty() || regions.contains(it.serviceRegion()))
            .filter(FILTERS.matching(request.filters(), _ -> List.of()))
            .toList();
    Page<ServiceDetail> page = Pages.of(found, request.maxResults(), request.nextToken());
    List<String> names =
        page.rows().stream().map(it -> String.valueOf(it.serviceName())).distinct().toList();
    return new Response(names, page.rows(), page.nextToken());
  }
}
