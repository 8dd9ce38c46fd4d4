package dev.virga.plugin.ec2.acl;

import dev.virga.plugin.ec2.model.NetworkAcl;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Answers [CreateNetworkAcl](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateNetworkAcl.html).
public final class CreateNetworkAcl
    implements Operation<CreateNetworkAcl.Request, CreateNetworkAcl.Response> {
  /// What a client sends.
  public record Request(
      @Name("TagSpecification") @Nullable List<TagSpecification> tagSpecifications,
      @Nullable String clientToken,
      @Nullable Boolean dryRun,
      String vpcId) {}

  /// What it gets.
  public record Response(@Nullable NetworkAcl networkAcl, @Nullable String clientToken) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "CreateNetworkAcl is not implemented.");
  }
}
