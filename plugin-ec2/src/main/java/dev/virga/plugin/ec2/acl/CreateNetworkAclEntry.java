package dev.virga.plugin.ec2.acl;

import dev.virga.plugin.ec2.model.IcmpTypeCode;
import dev.virga.plugin.ec2.model.PortRange;
import dev.virga.plugin.ec2.model.RuleAction;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import org.jspecify.annotations.Nullable;

/// Answers [CreateNetworkAclEntry](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAclEntry.html).
public final class CreateNetworkAclEntry
    implements Operation<CreateNetworkAclEntry.Request, CreateNetworkAclEntry.Response> {
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
    throw AwsException.of("NotImplemented", 501, "CreateNetworkAclEntry is not implemented.");
  }
}
