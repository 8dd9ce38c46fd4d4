package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.model.ReferencedSecurityGroup;
import dev.virga.plugin.ec2.model.SecurityGroupReference;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeSecurityGroupReferences](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroupReferences.html).
public final class DescribeSecurityGroupReferences
    implements Operation<
        DescribeSecurityGroupReferences.Request, DescribeSecurityGroupReferences.Response> {
  private final Store store;

  DescribeSecurityGroupReferences(Store store) {
    this.store = store;
  }

  /// What a client sends.
  public record Request(@Nullable Boolean dryRun, List<String> groupId) {}

  /// What it gets.
  public record Response(@Nullable List<SecurityGroupReference> securityGroupReferenceSet) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var references = new ArrayList<SecurityGroupReference>();
    for (String groupId : request.groupId()) {
      store.securityGroups().get(context.scope(), groupId);
      references.addAll(references(context.scope(), groupId));
    }
    return new Response(references);
  }

  /// The VPCs at the other ends of peerings that have rules for a group, each once.
  private List<SecurityGroupReference> references(Scope scope, String groupId) {
    return store
        .securityGroupRules()
        .all(scope, it -> groupId.equals(RuleIdentity.group(it)))
        .stream()
        .flatMap(rule ->
            Optional.ofNullable(rule.referencedGroupInfo())
                .map(ReferencedSecurityGroup::vpcPeeringConnectionId)
                .flatMap(peering ->
                    store
                        .securityGroups()
                        .find(scope, String.valueOf(rule.groupId()))
                        .map(from ->
                            SecurityGroupReference.of(it -> {
                              it.groupId = groupId;
                              it.referencingVpcId = from.vpcId();
                              it.vpcPeeringConnectionId = peering;
                            })))
                .stream())
        .distinct()
        .toList();
  }
}
