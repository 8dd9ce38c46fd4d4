package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.InterfacePermissionType;
import dev.virga.plugin.ec2.model.NetworkInterfacePermission;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [CreateNetworkInterfacePermission](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkInterfacePermission.html).
public final class CreateNetworkInterfacePermission
    implements Operation<
        CreateNetworkInterfacePermission.Request, CreateNetworkInterfacePermission.Response> {
  private final NetworkInterfaces interfaces;
  private final Permissions permissions;

  CreateNetworkInterfacePermission(NetworkInterfaces interfaces, Permissions permissions) {
    this.interfaces = interfaces;
    this.permissions = permissions;
  }

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
    interfaces.own(context.scope(), request.networkInterfaceId());
    if (request.awsAccountId() == null && request.awsService() == null) {
      throw Ec2Errors.missingParameter("AwsAccountId");
    }
    return new Response(
        permissions.add(
            context.scope(),
            it -> {
              it.networkInterfaceId = request.networkInterfaceId();
              it.awsAccountId = request.awsAccountId();
              it.awsService = request.awsService();
              it.permission = request.permission();
            }));
  }
}
