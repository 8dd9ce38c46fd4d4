package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.model.InterfacePermissionType;
import dev.virga.plugin.ec2.model.NetworkInterfacePermission;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [CreateNetworkInterfacePermission](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInterfacePermission.html).
public final class CreateNetworkInterfacePermission
    implements Operation<
        CreateNetworkInterfacePermission.Request, CreateNetworkInterfacePermission.Response> {
  /// What a client sends.
  public record Request(
      String networkInterfaceId,
      @Nullable String awsAccountId,
      @Nullable String awsService,
      InterfacePermissionType permission,
      @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(@Nullable NetworkInterfacePermission interfacePermission) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of(
        "NotImplemented", 501, "CreateNetworkInterfacePermission is not implemented.");
  }
}
