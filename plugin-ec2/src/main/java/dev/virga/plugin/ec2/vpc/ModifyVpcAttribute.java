package dev.virga.plugin.ec2.vpc;

import dev.virga.plugin.ec2.model.AttributeBooleanValue;
import dev.virga.spi.Operation;
import dev.virga.spi.RequestContext;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Changes one attribute of a VPC.
///
/// @see <a href="https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcAttribute.html">ModifyVpcAttribute</a>
public final class ModifyVpcAttribute
    implements Operation<ModifyVpcAttribute.Request, ModifyVpcAttribute.Response> {
  private final Vpcs vpcs;

  ModifyVpcAttribute(Vpcs vpcs) {
    this.vpcs = vpcs;
  }

  /// What a client sends.
  public record Request(
      @Nullable AttributeBooleanValue enableDnsHostnames,
      @Nullable AttributeBooleanValue enableDnsSupport,
      String vpcId,
      @Nullable AttributeBooleanValue enableNetworkAddressUsageMetrics) {}

  /// What it gets.
  public record Response() {}

  @Override
  public Response handle(Request request, RequestContext context) {
    long given =
        Stream.of(
                Optional.ofNullable(request.enableDnsHostnames()),
                Optional.ofNullable(request.enableDnsSupport()),
                Optional.ofNullable(request.enableNetworkAddressUsageMetrics()))
            .filter(Optional::isPresent)
            .count();
    VpcAttributes old = vpcs.attributes(context.scope(), request.vpcId());
    if (given == 0) {
      throw VpcErrors.noAttribute();
    } else if (given > 1) {
      throw VpcErrors.oneAttribute();
    } else if (is(request.enableDnsHostnames(), false) && !old.enableDnsSupport()) {
      throw VpcErrors.hostnamesNeedDns(request.vpcId());
    }
    vpcs.modify(
        context.scope(),
        request.vpcId(),
        it ->
            new VpcAttributes(
                is(request.enableDnsSupport(), it.enableDnsSupport()),
                is(request.enableDnsHostnames(), it.enableDnsHostnames()),
                is(
                    request.enableNetworkAddressUsageMetrics(),
                    it.enableNetworkAddressUsageMetrics())));
    return new Response();
  }

  private static boolean is(@Nullable AttributeBooleanValue wanted, boolean before) {
    return (wanted == null || wanted.value() == null) ? before : wanted.value();
  }
}
