package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.model.DhcpOptions;
import dev.virga.plugin.ec2.model.NewDhcpConfiguration;
import dev.virga.plugin.ec2.model.Tag;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.plugin.ec2.resource.Tags;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Makes a set of DHCP options.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateDhcpOptions.html">CreateDhcpOptions</a>
public final class CreateDhcpOptions
    implements Operation<CreateDhcpOptions.Request, CreateDhcpOptions.Response> {
  private final DhcpOptionsSets dhcpOptions;

  CreateDhcpOptions(DhcpOptionsSets dhcpOptions) {
    this.dhcpOptions = dhcpOptions;
  }

  /// What a client sends.
  public record Request(
      @Name("DhcpConfiguration") List<NewDhcpConfiguration> dhcpConfigurations,
      @Name("TagSpecification") @Nullable List<TagSpecification> tagSpecifications,
      @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(@Nullable DhcpOptions dhcpOptions) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    List<Tag> tags = Tags.specified(request.tagSpecifications(), "dhcp-options");
    return new Response(dhcpOptions.create(context.scope(), request.dhcpConfigurations(), tags));
  }
}
