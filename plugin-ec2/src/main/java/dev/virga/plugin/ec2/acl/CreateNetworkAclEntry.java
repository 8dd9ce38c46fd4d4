package dev.virga.plugin.ec2.acl;

import dev.virga.plugin.ec2.model.IcmpTypeCode;
import dev.virga.plugin.ec2.model.NetworkAclEntry;
import dev.virga.plugin.ec2.model.PortRange;
import dev.virga.plugin.ec2.model.RuleAction;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import org.jspecify.annotations.Nullable;

/// Adds an entry to a network ACL.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAclEntry.html">CreateNetworkAclEntry</a>
public final class CreateNetworkAclEntry
    implements Operation<CreateNetworkAclEntry.Request, CreateNetworkAclEntry.Response> {
  private final NetworkAclEntries entries;

  CreateNetworkAclEntry(NetworkAclEntries entries) {
    this.entries = entries;
  }

  /// What a client sends.
  public record Request(
      @Nullable Boolean dryRun,
      String networkAclId,
      int ruleNumber,
      String protocol,
      RuleAction ruleAction,
      boolean egress,
      @Nullable String cidrBlock,
      @Nullable String ipv6CidrBlock,
      @Name("Icmp") @Nullable IcmpTypeCode icmpTypeCode,
      @Nullable PortRange portRange) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var entry =
        NetworkAclEntry.of(it -> {
          it.ruleNumber = request.ruleNumber();
          it.egress = request.egress();
          it.ruleAction = request.ruleAction();
          it.protocol = request.protocol();
          it.cidrBlock = request.cidrBlock();
          it.ipv6CidrBlock = request.ipv6CidrBlock();
          it.portRange = request.portRange();
          it.icmpTypeCode = request.icmpTypeCode();
        });
    entries.create(context.scope(), request.networkAclId(), entry);
    return new Response();
  }
}
