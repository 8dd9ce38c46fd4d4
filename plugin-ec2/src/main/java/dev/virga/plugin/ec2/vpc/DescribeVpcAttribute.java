package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.model.AttributeBooleanValue;
import dev.virga.plugin.ec2.model.VpcAttributeName;
import dev.virga.spi.AwsException;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Answers [DescribeVpcAttribute](https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcAttribute.html).
public final class DescribeVpcAttribute
    implements Operation<DescribeVpcAttribute.Request, DescribeVpcAttribute.Response> {
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
    throw AwsException.of("NotImplemented", 501, "DescribeVpcAttribute is not implemented.");
  }
}
