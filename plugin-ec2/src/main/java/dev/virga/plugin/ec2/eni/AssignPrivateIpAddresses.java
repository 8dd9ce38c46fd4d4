package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.AssignedPrivateIpAddress;
import dev.virga.plugin.ec2.model.Ipv4PrefixSpecification;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Answers [AssignPrivateIpAddresses](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssignPrivateIpAddresses.html).
public final class AssignPrivateIpAddresses
    implements Operation<AssignPrivateIpAddresses.Request, AssignPrivateIpAddresses.Response> {
  private final NetworkInterfaces interfaces;

  AssignPrivateIpAddresses(NetworkInterfaces interfaces) {
    this.interfaces = interfaces;
  }

  /// What a client sends.
  public record Request(
      @Name("Ipv4Prefix") @Nullable List<String> ipv4Prefixes,
      @Nullable Integer ipv4PrefixCount,
      String networkInterfaceId,
      @Name("PrivateIpAddress") @Nullable List<String> privateIpAddresses,
      @Nullable Integer secondaryPrivateIpAddressCount,
      @Nullable Boolean allowReassignment) {}

  /// What it gets.
  public record Response(
      @Nullable String networkInterfaceId,
      @Name("assignedPrivateIpAddressesSet")
          @Nullable List<AssignedPrivateIpAddress> assignedPrivateIpAddresses,
      @Name("assignedIpv4PrefixSet")
          @Nullable List<Ipv4PrefixSpecification> assignedIpv4Prefixes) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    String id = request.networkInterfaceId();
    var explicit = Objects.requireNonNullElse(request.privateIpAddresses(), List.<String>of());
    int count = AddressRequest.orZero(request.secondaryPrivateIpAddressCount());
    if (count > 0 && !explicit.isEmpty()) {
      throw Ec2Errors.invalidParameterCombination(
          "The parameter secondaryPrivateIpAddressCount cannot be used with privateIpAddress");
    }
    if (Boolean.TRUE.equals(request.allowReassignment())) {
      explicit.forEach(it -> interfaces.giveUp(context.scope(), id, it));
    }
    var wanted =
        AddressRequest.ipv4(explicit, count)
            .withIpv4Prefixes(request.ipv4Prefixes(), request.ipv4PrefixCount());
    var got = interfaces.assign(context.scope(), id, wanted);
    return new Response(
        id,
        got.ipv4().stream().map(AssignedPrivateIpAddress::new).toList(),
        got.ipv4Prefixes().stream().map(Ipv4PrefixSpecification::new).toList());
  }
}
