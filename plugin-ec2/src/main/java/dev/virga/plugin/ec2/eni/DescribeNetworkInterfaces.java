package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.NetworkInterface;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeNetworkInterfaces](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfaces.html).
public final class DescribeNetworkInterfaces
    implements Operation<DescribeNetworkInterfaces.Request, DescribeNetworkInterfaces.Response> {
  /// What a client sends.
  public record Request(
      @Nullable String nextToken,
      @Range(min = 5, max = 1000) @Nullable Integer maxResults,
      @Nullable Boolean includeManagedResources,
      @Nullable Boolean dryRun,
      @Name("NetworkInterfaceId") @Nullable List<String> networkInterfaceIds,
      @Name("Filter") @Nullable List<Filter> filters) {}

  /// What it gets.
  public record Response(
      @Name("networkInterfaceSet") @Nullable List<NetworkInterface> networkInterfaces,
      @Nullable String nextToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "DescribeNetworkInterfaces is not implemented.");
  }
}
