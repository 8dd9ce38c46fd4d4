package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.Filter;
import dev.virga.plugin.ec2.model.NetworkInterfacePermission;
import dev.virga.plugin.ec2.resource.Filters;
import dev.virga.plugin.ec2.resource.Pages;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import dev.virga.spi.wire.Range;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeNetworkInterfacePermissions](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfacePermissions.html).
public final class DescribeNetworkInterfacePermissions
    implements Operation<
        DescribeNetworkInterfacePermissions.Request, DescribeNetworkInterfacePermissions.Response> {
  private static final String PREFIX = "network-interface-permission.";
  private static final Filters<NetworkInterfacePermission> FILTERS =
      Filters.<NetworkInterfacePermission>none()
          .one(
              PREFIX + "network-interface-permission-id",
              NetworkInterfacePermission::networkInterfacePermissionId)
          .one(PREFIX + "network-interface-id", NetworkInterfacePermission::networkInterfaceId)
          .one(PREFIX + "aws-account-id", NetworkInterfacePermission::awsAccountId)
          .one(PREFIX + "aws-service", NetworkInterfacePermission::awsService)
          .one(PREFIX + "permission", NetworkInterfacePermission::permission);

  private final Permissions permissions;

  DescribeNetworkInterfacePermissions(Permissions permissions) {
    this.permissions = permissions;
  }

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
    var ids =
        Objects.requireNonNullElse(request.networkInterfacePermissionIds(), List.<String>of());
    if (!ids.isEmpty() && request.maxResults() != null) {
      throw Ec2Errors.idsWithMaxResults();
    }
    var chosen =
        ids.isEmpty()
            ? permissions.all(context.scope())
            : ids.stream().map(it -> permissions.get(context.scope(), it)).toList();
    var matching = FILTERS.matching(request.filters(), _ -> List.of());
    var page =
        Pages.of(
            chosen.stream().filter(matching).toList(), request.maxResults(), request.nextToken());
    return new Response(page.rows(), page.nextToken());
  }
}
