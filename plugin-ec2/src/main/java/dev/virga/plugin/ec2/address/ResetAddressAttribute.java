package dev.virga.plugin.ec2.address;

import dev.virga.plugin.ec2.model.AddressAttribute;
import dev.virga.plugin.ec2.model.AddressAttributeName;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import org.jspecify.annotations.Nullable;

/// Answers [ResetAddressAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ResetAddressAttribute.html).
public final class ResetAddressAttribute
    implements Operation<ResetAddressAttribute.Request, ResetAddressAttribute.Response> {
  /// What a client sends.
  public record Request(
      String allocationId, AddressAttributeName attribute, @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(@Nullable AddressAttribute address) {}

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "ResetAddressAttribute is not implemented.");
  }
}
