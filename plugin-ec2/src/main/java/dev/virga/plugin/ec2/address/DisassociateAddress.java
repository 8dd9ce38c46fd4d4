package dev.virga.plugin.ec2.address;

import dev.virga.plugin.ec2.model.Address;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Answers [DisassociateAddress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateAddress.html).
public final class DisassociateAddress
    implements Operation<DisassociateAddress.Request, DisassociateAddress.Response> {
  private static final Pattern ASSOCIATION_ID =
      Pattern.compile("eipassoc-([0-9a-f]{8}|[0-9a-f]{17})");

  private final Store store;
  private final ElasticIps addresses;

  DisassociateAddress(Store store, ElasticIps addresses) {
    this.store = store;
    this.addresses = addresses;
  }

  /// What a client sends.
  public record Request(
      @Nullable String associationId, @Nullable String publicIp, @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var address = address(request, context.scope());
    addresses.refuseManaged(context.scope(), address);
    addresses.disassociate(context.scope(), address);
    return new Response();
  }

  private Address address(Request request, Scope scope) {
    String id = request.associationId();
    if (id == null) {
      return addresses.named(scope, null, request.publicIp());
    } else if (request.publicIp() != null) {
      throw AddressErrors.bothIdAndIp();
    } else if (!ASSOCIATION_ID.matcher(id).matches()) {
      throw AddressErrors.malformedAssociation(id);
    }
    return store.addresses().all(scope, it -> id.equals(it.associationId())).stream()
        .findFirst()
        .orElseThrow(() -> AddressErrors.noAssociation(id));
  }
}
