package dev.virga.plugin.ec2.endpoint;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.ServiceDetail;
import dev.virga.spi.AwsException;
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

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DescribeVpcEndpointServices is not implemented.");
  }
}
