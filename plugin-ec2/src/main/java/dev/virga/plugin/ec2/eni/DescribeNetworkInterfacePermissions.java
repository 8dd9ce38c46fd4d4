package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.NetworkInterfacePermission;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeNetworkInterfacePermissions](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfacePermissions.html).
public final class DescribeNetworkInterfacePermissions
    implements Operation<
        DescribeNetworkInterfacePermissions.Request, DescribeNetworkInterfacePermissions.Response> {
  /// What a client sends.
  public record Request(
      @Name("NetworkInterfacePermissionId") @Nullable List<String> networkInterfacePermissionIds,
      @Name("Filter") @Nullable List<Filter> filters,
      @Nullable String nextToken,
      @Range(min = 5, max = 255) @Nullable Integer maxResults) {}

  /// What it gets.
  public record Response(
      @Nullable List<NetworkInterfacePermission> networkInterfacePermissions,
      @Nullable String nextToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "DescribeNetworkInterfacePermissions is not implemented.");
  }
}
