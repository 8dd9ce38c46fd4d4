package dev.virga.plugin.ec2.group;

import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [CreateSecurityGroup](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html).
public final class CreateSecurityGroup
    implements Operation<CreateSecurityGroup.Request, CreateSecurityGroup.Response> {
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
    throw AwsException.of("NotImplemented", 501, "CreateSecurityGroup is not implemented.");
  }
}
