package dev.virga.plugin.ec2.address;

import dev.virga.plugin.ec2.model.InternetGatewayAttachment;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Answers [AssociateAddress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateAddress.html).
public final class AssociateAddress
    implements Operation<AssociateAddress.Request, AssociateAddress.Response> {
  private final Store store;
  private final ElasticIps addresses;

  AssociateAddress(Store store, ElasticIps addresses) {
    this.store = store;
    this.addresses = addresses;
  }

  /// What a client sends.
  public record Request(
      @Nullable String allocationId,
      @Nullable String instanceId,
      @Nullable String publicIp,
      @Nullable Boolean dryRun,
      @Nullable String networkInterfaceId,
      @Nullable String privateIpAddress,
      @Nullable Boolean allowReassociation) {}

  /// What it gets.
  public record Response(@Nullable String associationId) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    Scope scope = context.scope();
    var address = addresses.named(scope, request.allocationId(), request.publicIp());
    if (request.instanceId() != null) {
      throw AddressErrors.noInstance(request.instanceId());
    } else if (request.networkInterfaceId() == null) {
      throw AddressErrors.noTarget();
    }
    addresses.refuseManaged(scope, address);
    var target = store.networkInterfaces().get(scope, request.networkInterfaceId());
    if (Boolean.TRUE.equals(target.requesterManaged())) {
      throw AddressErrors.managed();
    }
    checkGateway(scope, String.valueOf(target.vpcId()));
    return new Response(
        addresses.associate(
            scope,
            address,
            target,
            request.privateIpAddress(),
            Boolean.TRUE.equals(request.allowReassociation())));
  }

  private void checkGateway(Scope scope, String vpcId) {
    boolean attached =
        store.internetGateways().all(scope).stream()
            .map(it ->
                Objects.requireNonNullElse(it.attachments(), List.<InternetGatewayAttachment>of()))
            .flatMap(List::stream)
            .anyMatch(it -> vpcId.equals(it.vpcId()));
    if (!attached) {
      throw AddressErrors.noGateway(vpcId);
    }
  }
}
