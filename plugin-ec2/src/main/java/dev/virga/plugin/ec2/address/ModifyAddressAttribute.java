package dev.virga.plugin.ec2.address;

import dev.virga.plugin.ec2.model.AddressAttribute;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [ModifyAddressAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyAddressAttribute.html).
public final class ModifyAddressAttribute
    implements Operation<ModifyAddressAttribute.Request, ModifyAddressAttribute.Response> {
  /// What a client sends.
  public record Request(
      String allocationId, @Nullable String domainName, @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(@Nullable AddressAttribute address) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "ModifyAddressAttribute is not implemented.");
  }
}
