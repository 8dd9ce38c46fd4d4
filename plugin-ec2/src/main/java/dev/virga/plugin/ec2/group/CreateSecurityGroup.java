package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.plugin.ec2.resource.Tags;
import dev.virga.plugin.ec2.store.Store;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [CreateSecurityGroup](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html).
public final class CreateSecurityGroup
    implements Operation<CreateSecurityGroup.Request, CreateSecurityGroup.Response> {
  private final Store store;
  private final SecurityGroups groups;

  CreateSecurityGroup(Store store, SecurityGroups groups) {
    this.store = store;
    this.groups = groups;
  }

  /// What a client sends.
  public record Request(
      @Name("GroupDescription") String description,
      String groupName,
      @Nullable String vpcId,
      @Name("TagSpecification") @Nullable List<TagSpecification> tagSpecifications,
      @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(
      @Nullable String groupId,
      @Name("tagSet") @Nullable List<Tag> tags,
      @Nullable String securityGroupArn) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    var tags = Tags.specified(request.tagSpecifications(), "security-group");
    GroupText.checkName(request.groupName());
    GroupText.checkDescription(request.description());
    String given = request.vpcId();
    String vpcId = given == null || given.isEmpty() ? groups.defaultVpc(context.scope()) : given;
    store.vpcs().get(context.scope(), vpcId);
    var made = groups.add(context.scope(), vpcId, request.groupName(), request.description(), tags);
    return new Response(made.groupId(), made.tags(), made.securityGroupArn());
  }
}
