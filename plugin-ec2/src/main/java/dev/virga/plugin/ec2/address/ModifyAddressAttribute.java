package dev.virga.plugin.ec2.address;

import dev.virga.plugin.ec2.Ec2Errors;
import dev.virga.plugin.ec2.model.AddressAttribute;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [ModifyAddressAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyAddressAttribute.html).
public final class ModifyAddressAttribute
    implements Operation<ModifyAddressAttribute.Request, ModifyAddressAttribute.Response> {
  private final ReverseNames names;

  ModifyAddressAttribute(ReverseNames names) {
    this.names = names;
  }

  /// What a client sends.
  public record Request(
      String allocationId, @Nullable String domainName, @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(@Nullable AddressAttribute address) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    String name = request.domainName();
    if (name == null || name.isEmpty()) {
      throw Ec2Errors.missingParameter("DomainName");
    }
    return new Response(names.set(context.scope(), request.allocationId(), name));
  }
}
