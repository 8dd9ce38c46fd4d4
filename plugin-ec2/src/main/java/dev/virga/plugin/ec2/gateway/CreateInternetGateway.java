package dev.virga.plugin.ec2.gateway;

import dev.virga.plugin.ec2.model.InternetGateway;
import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.plugin.ec2.resource.Tags;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes an internet gateway that is attached to nothing.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateInternetGateway.html">CreateInternetGateway</a>
public final class CreateInternetGateway
    implements Operation<CreateInternetGateway.Request, CreateInternetGateway.Response> {
  private final InternetGateways gateways;

  CreateInternetGateway(InternetGateways gateways) {
    this.gateways = gateways;
  }

  /// What a client sends.
  public record Request(
      @Name("TagSpecification") @Nullable List<TagSpecification> tagSpecifications,
      @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(@Nullable InternetGateway internetGateway) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    List<Tag> tags = Tags.specified(request.tagSpecifications(), "internet-gateway");
    return new Response(gateways.create(context.scope(), tags));
  }
}
