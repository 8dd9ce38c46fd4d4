package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.model.AttributeBooleanValue;
import dev.virga.plugin.ec2.model.VpcAttributeName;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Shows one attribute of a VPC.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcAttribute.html">DescribeVpcAttribute</a>
public final class DescribeVpcAttribute
    implements Operation<DescribeVpcAttribute.Request, DescribeVpcAttribute.Response> {
  private final Vpcs vpcs;

  DescribeVpcAttribute(Vpcs vpcs) {
    this.vpcs = vpcs;
  }

  /// What a client sends.
  public record Request(VpcAttributeName attribute, String vpcId, @Nullable Boolean dryRun) {}

  /// What it gets.
  public record Response(
      @Nullable AttributeBooleanValue enableDnsHostnames,
      @Nullable AttributeBooleanValue enableDnsSupport,
      @Nullable AttributeBooleanValue enableNetworkAddressUsageMetrics,
      @Nullable String vpcId) {
    /// One with the members that are set: `it -> it.name = value`; the others are absent.
    public static Response of(Consumer<Builder> members) {
      var it = new Builder();
      members.accept(it);
      return it.build();
    }

    /// The members of a Response in the making.
    public static final class Builder {
      public @Nullable AttributeBooleanValue enableDnsHostnames;
      public @Nullable AttributeBooleanValue enableDnsSupport;
      public @Nullable AttributeBooleanValue enableNetworkAddressUsageMetrics;
      public @Nullable String vpcId;

      private Response build() {
        return new Response(
            enableDnsHostnames, enableDnsSupport, enableNetworkAddressUsageMetrics, vpcId);
      }
    }
  }

  @Override
  public Response handle(Request request, RequestContext context) {
    VpcAttributes attributes = vpcs.attributes(context.scope(), request.vpcId());
    return Response.of(it -> {
      it.vpcId = request.vpcId();
      switch (request.attribute()) {
        case ENABLE_DNS_SUPPORT ->
            it.enableDnsSupport = new AttributeBooleanValue(attributes.enableDnsSupport());
        case ENABLE_DNS_HOSTNAMES ->
            it.enableDnsHostnames = new AttributeBooleanValue(attributes.enableDnsHostnames());
        case ENABLE_NETWORK_ADDRESS_USAGE_METRICS ->
            it.enableNetworkAddressUsageMetrics =
                new AttributeBooleanValue(attributes.enableNetworkAddressUsageMetrics());
      }
    });
  }
}
