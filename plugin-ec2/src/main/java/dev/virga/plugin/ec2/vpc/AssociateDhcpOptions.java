package dev.virga.plugin.ec2.vpc;

import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Gives a VPC a set of DHCP options, or none by the id `default`.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateDhcpOptions.html">AssociateDhcpOptions</a>
public final class AssociateDhcpOptions
    implements Operation<AssociateDhcpOptions.Request, AssociateDhcpOptions.Response> {
  private final DhcpOptionsSets dhcpOptions;

  AssociateDhcpOptions(DhcpOptionsSets dhcpOptions) {
    this.dhcpOptions = dhcpOptions;
  }

  /// What a client sends.
  public record Request(String dhcpOptionsId, String vpcId, @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    dhcpOptions.associate(context.scope(), request.dhcpOptionsId(), request.vpcId());
    return new Response();
  }
}
