package dev.virga.plugin.ec2.eni;

import dev.virga.plugin.ec2.model.AssignedPrivateIpAddress;
import dev.virga.plugin.ec2.model.Ipv4PrefixSpecification;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [AssignPrivateIpAddresses](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssignPrivateIpAddresses.html).
public final class AssignPrivateIpAddresses
    implements Operation<AssignPrivateIpAddresses.Request, AssignPrivateIpAddresses.Response> {
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
    throw AwsException.of("NotImplemented", 501, "AssignPrivateIpAddresses is not implemented.");
  }
}
