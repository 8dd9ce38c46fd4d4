package dev.virga.plugin.ec2.address;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [ReleaseAddress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReleaseAddress.html).
public final class ReleaseAddress
    implements Operation<ReleaseAddress.Request, ReleaseAddress.Response> {
  private final ElasticIps addresses;
  private final ReverseNames names;

  ReleaseAddress(ElasticIps addresses, ReverseNames names) {
    this.addresses = addresses;
    this.names = names;
  }

  /// What a client sends.
  public record Request(
      @Nullable String allocationId,
      @Nullable String publicIp,
      @Nullable String networkBorderGroup,
      @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var address = addresses.named(context.scope(), request.allocationId(), request.publicIp());
    if (names.has(context.scope(), address)) {
      throw AddressErrors.locked(ElasticIps.id(address));
    }
    addresses.remove(context.scope(), address);
    return new Response();
  }
}
