package dev.virga.plugin.ec2.address;

import dev.virga.plugin.ec2.model.DomainType;
import dev.virga.plugin.ec2.model.TagSpecification;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import dev.virga.spi.wire.Name;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [AllocateAddress](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AllocateAddress.html).
public final class AllocateAddress
    implements Operation<AllocateAddress.Request, AllocateAddress.Response> {
  /// What a client sends.
  public record Request(
      @Nullable DomainType domain,
      @Nullable String address,
      @Nullable String publicIpv4Pool,
      @Nullable String networkBorderGroup,
      @Nullable String customerOwnedIpv4Pool,
      @Name("TagSpecification") @Nullable List<TagSpecification> tagSpecifications,
      @Nullable String ipamPoolId,
      @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(
      @Nullable String allocationId,
      @Nullable String publicIpv4Pool,
      @Nullable String networkBorderGroup,
      @Nullable DomainType domain,
      @Nullable String customerOwnedIp,
      @Nullable String customerOwnedIpv4Pool,
      @Nullable String carrierIp,
      @Nullable String publicIp) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable String allocationId;
      public @Nullable String publicIpv4Pool;
      public @Nullable String networkBorderGroup;
      public @Nullable DomainType domain;
      public @Nullable String customerOwnedIp;
      public @Nullable String customerOwnedIpv4Pool;
      public @Nullable String carrierIp;
      public @Nullable String publicIp;

      private Response build() {
        return new Response(
            allocationId,
            publicIpv4Pool,
            networkBorderGroup,
            domain,
            customerOwnedIp,
            customerOwnedIpv4Pool,
            carrierIp,
            publicIp);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    throw AwsException.of("NotImplemented", 501, "AllocateAddress is not implemented.");
  }
}
